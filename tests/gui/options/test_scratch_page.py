"""Test the page of scratch files: its list, and what its button removes."""

import pytest

from microflow_qgis.engine.scratch_root import run_folder


@pytest.fixture
def root(tmp_path, monkeypatch):
    monkeypatch.setenv("MICROFLOW_SCRATCH_FOLDER", str(tmp_path))
    return tmp_path


@pytest.fixture
def page(qgis_app, root):
    from microflow_qgis.gui.options.scratch_page import ScratchPage

    return ScratchPage()


def break_off(root, title):
    def run():
        with run_folder(root, title, title) as folder:
            (folder / "tiles" / "128 px").mkdir(parents=True)
            (folder / "tiles" / "128 px" / "0_0.tile").write_bytes(bytes(5_000_000))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run()


def test_unfinished_runs_are_listed_and_the_chosen_ones_removed(page, root):
    assert page.runs.topLevelItemCount() == 0
    for title in ("2013 → 2015", "before → after"):
        break_off(root, title)
    page.refresh()
    items = [page.runs.topLevelItem(row) for row in range(page.runs.topLevelItemCount())]
    assert {item.text(0) for item in items} == {"2013 → 2015", "before → after"}
    assert all("M" in item.text(1) for item in items)
    assert not page.remove.isEnabled()
    items[0].setSelected(True)
    page.remove.click()
    assert page.runs.topLevelItemCount() == 1
    assert len([path for path in root.iterdir() if path.is_dir()]) == 1


def test_a_run_that_somebody_works_on_is_neither_listed_nor_removed(page, root):
    with run_folder(root, 1, "at work") as folder:
        page.refresh()
        assert page.runs.topLevelItemCount() == 0
        assert folder.is_dir()


def test_the_environments_folder_wins_and_the_chosen_one_is_kept(page, root, monkeypatch, tmp_path):
    from microflow_qgis.gui.options.scratch_page import ScratchPage
    from microflow_qgis.processing.settings import scratch_root

    assert not page.folder.isEnabled()
    monkeypatch.delenv("MICROFLOW_SCRATCH_FOLDER")
    free = ScratchPage()
    assert free.folder.isEnabled()
    free.folder.setFilePath(str(tmp_path / "elsewhere"))
    free.apply()
    assert scratch_root() == tmp_path / "elsewhere"
    assert ScratchPage().folder.filePath() == str(tmp_path / "elsewhere")
    free.folder.setFilePath("")
    free.apply()
    assert scratch_root() != tmp_path / "elsewhere"
