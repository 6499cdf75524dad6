"""List every parameter of the simulator, with its range, in one table."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Ranges:
    """Hold the ranges: a pair is (low, high), a ``*_share`` the probability that image pairs have a feature.

    Lengths in px of the images, brightness in shares of full scale, angles in degrees. "log" is log-uniform,
    otherwise uniform. ``*_shares`` are relative weights of alternatives.

    | motion | |
    |---|---|
    | motion_shares | none, translation, ramp, one, two, three faults |
    | amplitude_px | slip of a fault or length of the translation, log |
    | reach_px | longer displacements are scaled down to this |
    | misregistration_share, _px | translation beside faults and ramps, log |
    | ramp_share, ramp_px | quadratic ramp beside faults: px at the frame's edge, log |
    | fault_spread | share of the frame in which traces are centred |
    | slip_shares | strike-slip, oblique, opening or closing |
    | rigid_share, decay_px | no decay away from the fault; else depth of the arctan, log |
    | sharp_share, shear_width_px | no shear zone; else its width |
    | hurst, trace_roughness | self-affine trace: exponent; deviation over the diagonal, log |
    | trace_bow | bow over the diagonal |
    | tip_share, fault_half_length | faults that end in the frame; half length over the diagonal, log |
    | slip_unevenness | relative deviation of the slip along strike |

    | scene | |
    |---|---|
    | real_share | of the pairs, where real images are given |
    | two_date_share | of the real ones: post from another date |
    | zoom_share, zoom | of the real ones: enlarged; fine samples per native pixel (else 1) |
    | texture_slope, texture | spectral slope of the albedo; its deviation, log |
    | unevenness | how much the texture's strength varies over the frame |
    | fields_share, field_px | farmland; its fields' sides, log |
    | patches_share | of land cover with sharp outlines |
    | roads_share, road_px | roads and rivers; width, log |
    | relief_share, relief_slope, relief | ground lit by the sun; spectral slope; rms gradient, log |
    | dunes_share, dune_px | of the relief; spacing, log |
    | cast_share | of the relief: ground also throws shadows |

    | between the dates | |
    |---|---|
    | calm_share | of the pairs: nothing changes on the ground |
    | sun_azimuth, sun_elevation, same_sun_share | each date's own, or the same |
    | contrast_change | share of the texture's contrast lost or turned by season, up to this |
    | decorrelation_share, decorrelation | texture replaced by another; share of it, up to this |
    | field_change_share | of the fields |
    | new_road_share | of the roads: at one date only |
    | cover_share, cover | snow, flood, burn, growth at one date; share of the frame |
    | cloud_share, cloud_cover | of the images (each date); share of the frame |
    | haze_share, haze | of the images; opacity, log |

    | sensor, each date | |
    |---|---|
    | blur_px, blur_difference_px | deviation of the kernel; the other date's differs by up to this |
    | gain, offset, gamma | of the response |
    | uneven_gain | deviation of a smooth gain field, up to this |
    | noise, shot_noise | deviation: constant; growing with the root of brightness; log |
    | stripe_share, stripe | column offsets, log |
    | levels_share, levels | quantised; grey levels per unit brightness (deviation of a scene 0.1), log |
    | jpeg_share, jpeg_quality | |
    | border_share | edge of the swath in the image, nothing (0) beyond |
    """

    motion_shares: tuple[float, ...] = (0.1, 0.1, 0.08, 0.47, 0.17, 0.08)
    amplitude_px: tuple[float, float] = (0.01, 5.0)
    reach_px: float = 5.5
    misregistration_share: float = 0.6
    misregistration_px: tuple[float, float] = (0.01, 0.5)
    ramp_share: float = 0.3
    ramp_px: tuple[float, float] = (0.01, 0.5)
    fault_spread: float = 0.8
    slip_shares: tuple[float, ...] = (0.6, 0.25, 0.15)
    rigid_share: float = 0.3
    decay_px: tuple[float, float] = (8.0, 300.0)
    sharp_share: float = 0.7
    shear_width_px: tuple[float, float] = (0.5, 20.0)
    hurst: tuple[float, float] = (0.6, 1.0)
    trace_roughness: tuple[float, float] = (0.001, 0.03)
    trace_bow: tuple[float, float] = (-0.15, 0.15)
    tip_share: float = 0.35
    fault_half_length: tuple[float, float] = (0.2, 0.9)
    slip_unevenness: tuple[float, float] = (0.0, 0.15)

    real_share: float = 0.5
    two_date_share: float = 0.7
    zoom_share: float = 0.6
    zoom: tuple[float, float] = (1.0, 1.8)
    texture_slope: tuple[float, float] = (1.2, 3.5)
    texture: tuple[float, float] = (0.05, 0.3)
    unevenness: tuple[float, float] = (0.0, 0.7)
    fields_share: float = 0.3
    field_px: tuple[float, float] = (4.0, 40.0)
    patches_share: float = 0.3
    roads_share: float = 0.3
    road_px: tuple[float, float] = (0.4, 3.0)
    relief_share: float = 0.6
    relief_slope: tuple[float, float] = (3.0, 4.2)
    relief: tuple[float, float] = (0.08, 0.8)
    dunes_share: float = 0.15
    dune_px: tuple[float, float] = (4.0, 25.0)
    cast_share: float = 0.5

    calm_share: float = 0.3
    sun_azimuth: tuple[float, float] = (90.0, 200.0)
    sun_elevation: tuple[float, float] = (22.0, 65.0)
    same_sun_share: float = 0.35
    contrast_change: float = 0.8
    decorrelation_share: float = 0.5
    decorrelation: tuple[float, float] = (0.0, 0.6)
    field_change_share: float = 0.35
    new_road_share: float = 0.35
    cover_share: float = 0.15
    cover: tuple[float, float] = (0.03, 0.35)
    cloud_share: float = 0.1
    cloud_cover: tuple[float, float] = (0.02, 0.3)
    haze_share: float = 0.15
    haze: tuple[float, float] = (0.02, 0.4)

    blur_px: tuple[float, float] = (0.35, 0.6)
    blur_difference_px: float = 0.05
    gain: tuple[float, float] = (0.7, 1.4)
    offset: tuple[float, float] = (-0.08, 0.08)
    gamma: tuple[float, float] = (0.8, 1.25)
    uneven_gain: tuple[float, float] = (0.0, 0.08)
    noise: tuple[float, float] = (0.0005, 0.02)
    shot_noise: tuple[float, float] = (0.0002, 0.01)
    stripe_share: float = 0.08
    stripe: tuple[float, float] = (0.001, 0.015)
    levels_share: float = 0.5
    levels: tuple[float, float] = (40.0, 400.0)
    jpeg_share: float = 0.08
    jpeg_quality: tuple[float, float] = (60.0, 95.0)
    border_share: float = 0.04


DEFAULT = Ranges()

# For the start of a training. Compact network, crops of 64 px, 16 a step, L1 loss: 50 steps on these reduced
# the end-point error to 0.08 of 0.50 px; 1,100 steps on DEFAULT alone had left it at the zero field's.
GENTLE = replace(
    DEFAULT,
    motion_shares=(0.05, 0.35, 0.1, 0.4, 0.1, 0.0),
    amplitude_px=(0.1, 3.0),
    calm_share=1.0,
    cloud_share=0.0,
    haze_share=0.0,
    noise=(0.0005, 0.003),
    stripe_share=0.0,
    levels_share=0.0,
    jpeg_share=0.0,
    border_share=0.0,
)
