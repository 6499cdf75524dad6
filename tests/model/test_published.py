import pytest
import torch
from torch import nn

from microflow_qgis.model.convention import RIGHT_DOWN, Convention
from microflow_qgis.model.geoflownet import IterativeGeoFlowNet, Statistics
from microflow_qgis.model.published import Published

SCENE = Statistics(0.0, 1.0, 0.0, 1.0, 0.5, 0.25)


class Constant(nn.Module):
    """Answer the same F for any ground."""

    def __init__(self, components):
        super().__init__()
        self.components = torch.tensor(components).view(1, 2, 1, 1)

    def forward(self, pre, post, statistics):
        self.post = post
        return [self.components.expand(len(pre), 2, *pre.shape[-2:])]


@pytest.mark.parametrize(
    ("direction", "expected"),
    [([[1, 0], [0, 1]], (0.5, 0.25)), ([[1, 0], [0, -1]], (0.5, -0.25)), ([[0, 2], [-2, 0]], (0.5, -1.0))],
)
def test_the_card_turns_components_into_right_and_down(direction, expected):
    pre = torch.rand(1, 1, 20, 37)
    valid = torch.ones_like(pre, dtype=torch.bool)
    (estimate,) = Published(Constant([0.5, 0.25]), Convention(direction), SCENE)(pre, pre, valid)
    assert estimate.flow.shape == (1, 2, 20, 37)
    assert torch.equal(estimate.flow[0, :, 3, 5], torch.tensor(expected))


def test_a_known_flow_is_warped_away_and_added():
    pre = torch.rand(1, 1, 32, 48)
    post = pre.roll((2, 3), (2, 3))
    valid = torch.ones_like(pre, dtype=torch.bool)
    start = torch.tensor([3.0, 2.0]).view(1, 2, 1, 1).expand(1, 2, 32, 48)
    network = Constant([0.0, 0.0])
    (estimate,) = Published(network, RIGHT_DOWN, SCENE)(pre, post, valid, start)
    torch.testing.assert_close(network.post[..., 5:25, 5:40], pre[..., 5:25, 5:40], atol=1e-5, rtol=0)
    assert torch.equal(estimate.flow, start)


def test_the_real_network_stays_finite_beside_missing_data():
    torch.manual_seed(1)
    network = Published(IterativeGeoFlowNet("irshared"), Convention([[1, 0], [0, -1]]), SCENE)
    pre, post = torch.rand(2, 1, 1, 30, 45)
    valid = torch.ones_like(pre, dtype=torch.bool)
    valid[..., :7] = False
    pre[..., :7] = float("nan")
    with torch.inference_mode():
        estimates = network(pre, post, valid)
    assert len(estimates) == 3
    assert all(bool(torch.isfinite(e.flow).all()) and e.flow.shape == (1, 2, 30, 45) for e in estimates)
