package vn.lienthong.importing;

import java.util.List;
import vn.lienthong.rule.Rule;

/** A line of an imported file that breaks a rule. The header is line 1. */
public record BadLine(int line, Rule rule, List<Object> arguments) {}
