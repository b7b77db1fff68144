"""Runs a command, and prints its times in milliseconds and the most memory that it had in bytes, as JSON."""

import json
import resource
import subprocess
import sys
import time

start = time.perf_counter()
status = subprocess.call(sys.argv[1:], stdout=subprocess.DEVNULL)
clock = time.perf_counter() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
unit = 1 if sys.platform == "darwin" else 1024
print(
    json.dumps(
        {"clock": clock * 1000, "processor": (used.ru_utime + used.ru_stime) * 1000, "memory": used.ru_maxrss * unit}
    )
)
sys.exit(status)
