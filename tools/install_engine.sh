#!/bin/sh
# Make the engine's environment: install_engine.sh FOLDER PYTHON REQUIREMENTS
set -eu
folder=$1 python=$2 requirements=$3
index=https://download.pytorch.org/whl/cpu

echo "Making the engine's environment in $folder (PyTorch for the CPU and Numba: a download of about 280 MB)"
[ -x "$folder/bin/pip" ] || "$python" -m venv "$folder"
torch=$(grep '^torch==' "$requirements")
if ! "$folder/bin/pip" show -q torch 2>/dev/null; then
    "$folder/bin/pip" install -q --no-deps --timeout 10 --retries 1 --index-url "$index" "$torch" ||
        echo "PyTorch's CPU index cannot be reached; taking $torch from the default index instead (larger where that holds CUDA)."
fi
"$folder/bin/pip" install -q -r "$requirements"
"$folder/bin/python" -c 'import torch, numpy, safetensors; print("Engine: torch", torch.__version__, "numpy", numpy.__version__)'
