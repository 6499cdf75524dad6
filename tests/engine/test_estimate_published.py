import numpy as np
import pytest
import torch
from torch import nn

from microflow_qgis.core.cancel import NEVER
from microflow_qgis.core.errors import WeightsUnmeasured
from microflow_qgis.core.progress import ignore
from microflow_qgis.engine import estimate
from microflow_qgis.engine.job import Job, Options


class Shifted(nn.Module):
    """Replace a published checkpoint: everything is moved by (F₀, F₁) = (0.4, 0.2)."""

    def forward(self, pre, post, statistics):
        flow = torch.tensor([0.4, 0.2]).view(1, 2, 1, 1).expand(len(pre), 2, *pre.shape[-2:])
        self.statistics = statistics
        return [flow]


@pytest.fixture
def job(tmp_path):
    job = Job(
        "estimate", str(tmp_path), (70, 90), Options(weights="w.safetensors", refine=False, tv_strength=0)
    )
    rng = np.random.default_rng(3)
    job.arrays.map("pre", "w+")[:] = rng.normal(10, 2, job.shape)
    job.arrays.map("post", "w+")[:] = rng.normal(20, 3, job.shape)
    job.arrays.map("valid", "w+")[:] = True
    return job


def _loads(monkeypatch, network, card):
    monkeypatch.setattr(estimate.weights, "load", lambda path, device: (network, card))


def test_a_checkpoint_that_counts_upwards_answers_downwards(job, monkeypatch):
    network = Shifted()
    card = {"architecture": {"backbone": "geoflownet"}, "direction": [[1, 0], [0, -1]]}
    _loads(monkeypatch, network, card)
    estimate.estimate(job, ignore, NEVER)
    flow = job.arrays.map("flow")
    assert np.allclose(flow[0], 0.4, atol=1e-4)
    assert np.allclose(flow[1], -0.2, atol=1e-4)
    assert network.statistics.post_mean == pytest.approx(20, abs=0.3)
    assert network.statistics.pre_low == pytest.approx(10 - 3.1 * 2, abs=1)


def test_weights_of_unknown_direction_are_refused(job, monkeypatch):
    _loads(monkeypatch, Shifted(), {"architecture": {"backbone": "geoflownet"}})
    with pytest.raises(WeightsUnmeasured, match="wrong sign"):
        estimate.estimate(job, ignore, NEVER)
