"""Every knob of the simulator, with its range, in one table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Ranges:
    """Lengths in px of the pre image, brightness in shares of full scale, angles in degrees.

    A pair is (low, high); ``*_share`` is the probability that a pair has the thing;
    ``*_shares`` are the relative weights of alternatives.
    """

    # motion
    motion_shares: tuple[float, ...] = (0.1, 0.1, 0.08, 0.47, 0.17, 0.08)  # none, shift, ramp, 1-3 faults
    amplitude_px: tuple[float, float] = (0.01, 5.0)  # slip or shift, log-uniform
    reach_px: float = 5.5  # no displacement is longer
    misregistration_share: float = 0.6
    misregistration_px: tuple[float, float] = (0.01, 0.5)
    ramp_share: float = 0.3
    ramp_px: tuple[float, float] = (0.01, 0.6)
    fault_spread: float = 0.8  # of the frame in which faults are centred
    slip_shares: tuple[float, ...] = (0.6, 0.25, 0.15)  # strike-slip, oblique, opening or closing
    rigid_share: float = 0.3
    decay_px: tuple[float, float] = (8.0, 300.0)
    sharp_share: float = 0.7
    shear_width_px: tuple[float, float] = (0.5, 20.0)
    hurst: tuple[float, float] = (0.6, 1.0)
    trace_roughness: tuple[float, float] = (0.001, 0.03)  # deviation, share of the frame's diagonal
    trace_bow: tuple[float, float] = (-0.15, 0.15)
    tip_share: float = 0.35
    fault_half_length: tuple[float, float] = (0.2, 0.9)  # share of the diagonal
    slip_unevenness: tuple[float, float] = (0.0, 0.15)
    # scenes
    real_share: float = 0.5  # where scenes are given
    two_date_share: float = 0.5  # of the real ones, where there is another date
    zoom: tuple[float, float] = (1.0, 1.8)  # fine samples per native pixel of a real image
    relief_share: float = 0.6
    relief_slope: tuple[float, float] = (3.0, 4.2)
    relief: tuple[float, float] = (0.1, 0.9)  # root mean square slope of the ground
    texture_slope: tuple[float, float] = (1.2, 3.5)
    texture: tuple[float, float] = (0.05, 0.3)  # relative deviation of the albedo
    fields_share: float = 0.35
    field_px: tuple[float, float] = (5.0, 40.0)
    # between the dates
    sun_azimuth: tuple[float, float] = (90.0, 200.0)
    sun_elevation: tuple[float, float] = (25.0, 65.0)
    same_sun_share: float = 0.35
    field_change_share: float = 0.4
    texture_change: tuple[float, float] = (0.0, 0.5)
    cloud_share: float = 0.12
    cloud_cover: tuple[float, float] = (0.03, 0.3)
    haze_share: float = 0.2
    haze: tuple[float, float] = (0.02, 0.3)
    # sensor
    blur_px: tuple[float, float] = (0.35, 0.6)  # deviation of the sensor's kernel
    blur_difference_px: float = 0.05
    gain: tuple[float, float] = (0.7, 1.4)
    offset: tuple[float, float] = (-0.08, 0.08)
    gamma: tuple[float, float] = (0.8, 1.25)
    uneven_gain: tuple[float, float] = (0.0, 0.08)
    noise: tuple[float, float] = (0.0005, 0.02)
    shot_noise: tuple[float, float] = (0.0002, 0.01)
    stripe_share: float = 0.08
    stripe: tuple[float, float] = (0.001, 0.015)
    levels_share: float = 0.5  # quantised to 8 bits, of which the scene fills a part
    levels: tuple[float, float] = (80.0, 400.0)
    jpeg_share: float = 0.08
    jpeg_quality: tuple[float, float] = (60.0, 95.0)
    border_share: float = 0.08


DEFAULT = Ranges()
