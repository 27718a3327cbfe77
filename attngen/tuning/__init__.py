"""Autotuning: find the fast tiles of a variant on a device, and keep them as records.

space.py      the legal tiles of a spec on a target, in the cost model's order
study.py      the Optuna study: storage, sampler, pruner, who works on which trial
search.py     the loop: ask, compile aside, measure, tell
problem.py    what is measured: tensors, correct outputs, amounts of work
child.py      a child process that answers requests within a time limit
worker.py     the child that measures; with timing.py and child.py it is all that an export needs
compiling.py  the child that compiles
result.py     the last comparison: winner, default and peers in turns; the record of it
transfer.py   build here, measure there: exports and imports
report.py     a study as one HTML page or PNG
"""
