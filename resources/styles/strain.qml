<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16-Białowieża" styleCategories="Symbology">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option name="name" type="QString" value=""/>
      <Option name="properties"/>
      <Option name="type" type="QString" value="collection"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling maxOversampling="2" enabled="false" zoomedInResamplingMethod="nearestNeighbour" zoomedOutResamplingMethod="nearestNeighbour"/>
    </provider>
    <rasterrenderer alphaBand="-1" nodataColor="" band="1" opacity="1" type="singlebandpseudocolor" classificationMin="-1" classificationMax="1">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader maximumValue="1" labelPrecision="6" minimumValue="-1" colorRampType="INTERPOLATED" classificationMode="1" clip="0">
          <colorramp name="[source]" type="gradient">
            <Option type="Map">
              <Option name="color1" type="QString" value="0,18,97,255"/>
              <Option name="color2" type="QString" value="89,0,8,255"/>
              <Option name="discrete" type="QString" value="0"/>
              <Option name="rampType" type="QString" value="gradient"/>
              <Option name="stops" type="QString" value="0.1;2,58,123,255:0.2;17,100,150,255:0.3;84,150,183,255:0.4;167,201,218,255:0.5;236,229,224,255:0.6;225,184,160,255:0.7;205,137,97,255:0.8;183,90,38,255:0.9;133,34,6,255"/>
            </Option>
            <prop v="0,18,97,255" k="color1"/>
            <prop v="89,0,8,255" k="color2"/>
            <prop v="0" k="discrete"/>
            <prop v="gradient" k="rampType"/>
            <prop v="0.1;2,58,123,255:0.2;17,100,150,255:0.3;84,150,183,255:0.4;167,201,218,255:0.5;236,229,224,255:0.6;225,184,160,255:0.7;205,137,97,255:0.8;183,90,38,255:0.9;133,34,6,255" k="stops"/>
          </colorramp>
          <item alpha="255" color="#001261" label="-1" value="-1"/>
          <item alpha="255" color="#023a7b" label="-0.8" value="-0.8"/>
          <item alpha="255" color="#116496" label="-0.6" value="-0.6"/>
          <item alpha="255" color="#5496b7" label="-0.4" value="-0.4"/>
          <item alpha="255" color="#a7c9da" label="-0.2" value="-0.2"/>
          <item alpha="255" color="#ece5e0" label="0" value="0"/>
          <item alpha="255" color="#e1b8a0" label="0.2" value="0.2"/>
          <item alpha="255" color="#cd8961" label="0.4" value="0.4"/>
          <item alpha="255" color="#b75a26" label="0.6" value="0.6"/>
          <item alpha="255" color="#852206" label="0.8" value="0.8"/>
          <item alpha="255" color="#590008" label="1" value="1"/>
          <rampLegendSettings prefix="" minimumLabel="" suffix="" orientation="2" direction="0" useContinuousLegend="1" maximumLabel="">
            <numericFormat id="basic">
              <Option type="Map">
                <Option name="decimal_separator" type="QChar" value=""/>
                <Option name="decimals" type="int" value="6"/>
                <Option name="rounding_type" type="int" value="0"/>
                <Option name="show_plus" type="bool" value="true"/>
                <Option name="show_thousand_separator" type="bool" value="true"/>
                <Option name="show_trailing_zeros" type="bool" value="false"/>
                <Option name="thousand_separator" type="QChar" value=""/>
              </Option>
            </numericFormat>
          </rampLegendSettings>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast contrast="0" brightness="0" gamma="1"/>
    <huesaturation grayscaleMode="0" colorizeOn="0" colorizeStrength="100" colorizeGreen="128" invertColors="0" colorizeBlue="128" saturation="0" colorizeRed="255"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
