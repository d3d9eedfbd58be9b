"""Where things are: the data (read only), our own treebank, the work folder (everything that is written) and the encoder."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("DATA", ROOT.parent / "shared" / "data"))
WORK = Path(os.environ.get("WORK", ROOT / "training" / "work"))
TREEBANK = ROOT / "data" / "treebank"  # our own, of news
ENCODER = WORK / "encoder"
DEEP = ENCODER / "deep.safetensors"
PREPARED = WORK / "data"
