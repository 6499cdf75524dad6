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
    <rasterrenderer alphaBand="-1" nodataColor="" band="1" opacity="1" type="singlebandpseudocolor" classificationMin="0" classificationMax="1">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader maximumValue="1" labelPrecision="6" minimumValue="0" colorRampType="INTERPOLATED" classificationMode="1" clip="0">
          <colorramp name="[source]" type="gradient">
            <Option type="Map">
              <Option name="color1" type="QString" value="252,253,245,255"/>
              <Option name="color2" type="QString" value="58,36,64,255"/>
              <Option name="discrete" type="QString" value="0"/>
              <Option name="rampType" type="QString" value="gradient"/>
              <Option name="stops" type="QString" value="0.1;243,242,211,255:0.2;236,223,169,255:0.3;232,201,132,255:0.4;227,173,102,255:0.5;220,142,86,255:0.6;205,112,79,255:0.7;178,85,80,255:0.8;142,65,80,255:0.9;100,50,74,255"/>
            </Option>
            <prop v="252,253,245,255" k="color1"/>
            <prop v="58,36,64,255" k="color2"/>
            <prop v="0" k="discrete"/>
            <prop v="gradient" k="rampType"/>
            <prop v="0.1;243,242,211,255:0.2;236,223,169,255:0.3;232,201,132,255:0.4;227,173,102,255:0.5;220,142,86,255:0.6;205,112,79,255:0.7;178,85,80,255:0.8;142,65,80,255:0.9;100,50,74,255" k="stops"/>
          </colorramp>
          <item alpha="255" color="#fcfdf5" label="0" value="0"/>
          <item alpha="255" color="#f3f2d3" label="0.1" value="0.1"/>
          <item alpha="255" color="#ecdfa9" label="0.2" value="0.2"/>
          <item alpha="255" color="#e8c984" label="0.3" value="0.3"/>
          <item alpha="255" color="#e3ad66" label="0.4" value="0.4"/>
          <item alpha="255" color="#dc8e56" label="0.5" value="0.5"/>
          <item alpha="255" color="#cd704f" label="0.6" value="0.6"/>
          <item alpha="255" color="#b25550" label="0.7" value="0.7"/>
          <item alpha="255" color="#8e4150" label="0.8" value="0.8"/>
          <item alpha="255" color="#64324a" label="0.9" value="0.9"/>
          <item alpha="255" color="#3a2440" label="1" value="1"/>
          <rampLegendSettings prefix="" minimumLabel="" suffix=" m" orientation="2" direction="0" useContinuousLegend="1" maximumLabel="">
            <numericFormat id="basic">
              <Option type="Map">
                <Option name="decimal_separator" type="QChar" value=""/>
                <Option name="decimals" type="int" value="6"/>
                <Option name="rounding_type" type="int" value="0"/>
                <Option name="show_plus" type="bool" value="false"/>
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
