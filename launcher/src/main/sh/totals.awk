# Adds up the reports of surefire and failsafe: "N passed, N failed, N skipped".

function number(name) {
  return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0 : 0
}

/^<testsuite / {
  bad = number("failures") + number("errors")
  failed += bad
  skipped += number("skipped")
  passed += number("tests") - bad - number("skipped")
}

END {
  printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
}
