import pytest
import torch

from microflow_qgis.model.geoflownet import GEOFLOWNET_KINDS, GeoFlowNet, IterativeGeoFlowNet, Statistics

SCENE = Statistics(
    pre_low=100.0, pre_high=900.0, post_low=50.0, post_high=1100.0, post_mean=500.0, post_deviation=90.0
)


def test_parameters_are_named_and_shaped_as_in_checkpoints():
    with torch.device("meta"):
        separated, shared = IterativeGeoFlowNet("irseparated"), IterativeGeoFlowNet("irshared")
    shapes = {name: tuple(value.shape) for name, value in shared.state_dict().items()}
    assert shapes["iteration_model.conv6_1.0.bias"] == (1024,)
    assert shapes["iteration_model.deconv4.0.weight"] == (1026, 256, 4, 4)
    assert shapes["iteration_model.predict_flow2.weight"] == (2, 194, 3, 3)
    assert shapes["iteration_model.upsampled_flow3_to_2.weight"] == (2, 2, 4, 4)
    assert sum(value.numel() for value in shared.state_dict().values()) == 38_002_512
    single = [name.partition(".")[2] for name in shapes]
    expected = {f"iteration_models.{refinement}.{name}" for refinement in range(3) for name in single}
    assert set(separated.state_dict()) == expected


def test_another_kind_is_refused():
    with pytest.raises(ValueError, match="irdoubled"):
        IterativeGeoFlowNet("irdoubled")


@torch.no_grad()
@pytest.mark.parametrize(("rows", "cols"), [(64, 96), (50, 71)])
def test_the_flow_has_the_shape_of_any_image(rows, cols):
    with torch.device("meta"):
        backbone = GeoFlowNet()
        assert backbone(torch.empty(2, 2, rows, cols)).shape == (2, 2, rows, cols)


class Pushing(torch.nn.Module):
    """Answer always with the same whole-pixel flow, and keep the input."""

    def __init__(self, flow):
        super().__init__()
        self.flow, self.seen = flow, []

    def forward(self, pair):
        self.seen.append(pair)
        return torch.tensor(self.flow).view(1, 2, 1, 1).expand_as(pair)


@pytest.fixture(scope="module")
def oblong():
    generator = torch.Generator().manual_seed(7)
    return [400 + 100 * torch.rand(2, 1, 40, 56, generator=generator) for _ in range(2)]


def iterate(kind, pair, flow, statistics):
    with torch.device("meta"):
        network = IterativeGeoFlowNet(kind)
    backbone = Pushing(flow)
    if kind == "irshared":
        network.iteration_model = backbone
    else:
        network.iteration_models = torch.nn.ModuleList([backbone] * 3)
    return network(*pair, statistics), backbone.seen


def test_residual_flows_add_up(oblong):
    flows, _ = iterate("irshared", oblong, (2.0, 1.0), SCENE)
    for count, flow in enumerate(flows, 1):
        assert torch.equal(flow[:, 0], torch.full_like(flow[:, 0], 2.0 * count))
        assert torch.equal(flow[:, 1], torch.full_like(flow[:, 1], 1.0 * count))


@pytest.mark.parametrize("kind", GEOFLOWNET_KINDS)
def test_warped_post_images_are_right_on_an_oblong(oblong, kind):
    pre, post = oblong
    _, seen = iterate(kind, oblong, (2.0, 1.0), SCENE)
    inverse = kind == "irseparatedinverse"
    unwarped = (post - 50) / 1050 if inverse else (post - 500) / 90
    assert torch.allclose(seen[0], torch.cat([(pre - 100) / 800, (post - 50) / 1050], 1))
    for right, pair in zip((2, 4), seen[1:]):
        up = right // 2
        assert torch.equal(pair[:, :1], seen[0][:, :1])
        warped, moved = pair[:, 1:, up:-up, :-right], unwarped.roll((up, -right), (2, 3))
        if inverse:  # its flow is (right, down), the others' (right, up)
            moved = unwarped.roll((-up, -right), (2, 3))
        assert torch.allclose(warped, moved[..., up:-up, :-right], atol=1e-3)


def test_without_statistics_each_sample_is_scaled_by_its_own(oblong):
    pre, post = oblong
    brighter = [torch.cat([image[:1], 3 * image[1:] + 900]) for image in (pre, post)]
    for kind in ("irshared", "irseparatedinverse"):
        _, seen = iterate(kind, oblong, (0.5, 0.25), None)
        _, seen_brighter = iterate(kind, brighter, (0.5, 0.25), None)
        for pair, pair_brighter in zip(seen, seen_brighter):
            assert torch.allclose(pair, pair_brighter, atol=1e-3)
        assert seen[0].amin() == 0
        assert seen[0].amax() == 1


def test_scene_statistics_make_a_pixel_independent_of_a_far_one(oblong):
    pre, post = oblong
    clouded = post.clone()
    clouded[..., -1, -1] = 60_000
    for kind in GEOFLOWNET_KINDS:
        for statistics, same in ((SCENE, True), (None, False)):
            _, seen = iterate(kind, (pre, post), (0.5, 0.25), statistics)
            _, seen_clouded = iterate(kind, (pre, clouded), (0.5, 0.25), statistics)
            near = [torch.allclose(a[..., :20, :20], b[..., :20, :20]) for a, b in zip(seen, seen_clouded)]
            assert all(near) if same else not any(near)
