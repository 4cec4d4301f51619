#!/usr/bin/env python3
"""Writes the jobs of scripts/run, one JSON object (the parameters of dev.enqueue.v1) per line.

    jobs.py TAG first     two jobs for every file of the repository: measure it, digest it
    jobs.py TAG again     the files of the second half once more, as if they had just been saved:
                          where the first job still waits, the new one takes its place
"""

import json
import os
import sys

LEFT_OUT = {".git", "build", ".cache"}


def repository_files(root):
    for folder, subfolders, names in os.walk(root):
        subfolders[:] = sorted(set(subfolders) - LEFT_OUT)
        for name in sorted(names):
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                yield os.path.relpath(path, root)


def job(tag, root, kind, command, args, path):
    return {
        "job_type": kind,
        "queue": kind,
        "subject_key": f"{kind}:{path}",
        "user_tag": tag,
        "payload": {"command": command, "args": args, "working_dir": root},
    }


def main():
    tag, wave = sys.argv[1:]
    root = os.getcwd()
    files = list(repository_files(root))
    if wave == "again":
        files = files[len(files) // 2 :]

    for path in files:
        print(json.dumps(job(tag, root, "measure", "scripts/demo/measure", [path], path)))
        if wave == "first":
            print(json.dumps(job(tag, root, "digest", "sha256sum", [path], path)))


main()
