#!/usr/bin/env python3
"""Reads the ended jobs of scripts/run, one JSON object per line, as they come; shows each that ran
and, at the end, what it all came to.

    report.py EXPECTED     how many jobs there are; fewer, or a failed one, is an exit code of 1
"""

import json
import sys
from collections import Counter


def milliseconds(job):
    return job["finished_at"] - job["started_at"]


def row(number, expected, job):
    path = job["subject_key"].partition(":")[2]
    took = f"{milliseconds(job)} ms" if job.get("started_at") else ""
    result = job.get("result_summary") or {}
    remark = f"{result['lines']} lines" if "lines" in result else ""
    count = f"{number}/{expected}"
    return f"{count:>9}  {job['state']:<10}  {job['queue']:<8} {path:<48} {took:>7}  {remark}".rstrip()


def summary(jobs, expected):
    states = Counter(job["state"] for job in jobs)
    ran = [job for job in jobs if job.get("started_at")]
    measured = [job for job in ran if "lines" in (job.get("result_summary") or {})]

    print(f"\n{len(jobs)} of {expected} jobs have ended: ", end="")
    print(", ".join(f"{count} {state.lower()}" for state, count in states.most_common()))
    if states["SUPERSEDED"]:
        print("  superseded: the file was handed in again before its turn; only the latest ran")
    if ran:
        seconds = (
            max(job["finished_at"] for job in ran) - min(job["created_at"] for job in jobs)
        ) / 1000
        print(
            f"{len(ran)} ran in {seconds:.1f} s ({len(ran) / seconds:.0f} jobs/s),"
            " each recorded on disk before it began and after it ended"
        )
        print("Slowest:")
        for job in sorted(ran, key=milliseconds, reverse=True)[:3]:
            print(f"  {milliseconds(job):>5} ms  #{job['seq']} {job['subject_key']}")
    if measured:
        results = [job["result_summary"] for job in measured]
        longest = max(measured, key=lambda job: job["result_summary"]["lines"])
        print(
            f"What they found: {sum(r['lines'] for r in results):,} lines"
            f" ({sum(r['comments'] for r in results):,} of them comments) and"
            f" {sum(r['words'] for r in results):,} words in {len(measured)} files;"
            f" the longest is {longest['subject_key'].partition(':')[2]}"
            f" ({longest['result_summary']['lines']:,} lines)"
        )
    return len(jobs) == expected and set(states) <= {"DONE", "SUPERSEDED"}


def main():
    expected = int(sys.argv[1])
    jobs = []
    for line in sys.stdin:
        jobs.append(json.loads(line))
        if jobs[-1]["state"] != "SUPERSEDED":
            print(row(len(jobs), expected, jobs[-1]), flush=True)
    sys.exit(0 if summary(jobs, expected) else 1)


main()
