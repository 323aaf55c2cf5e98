package dev.schema.examples.shop.migrations;

import dev.schema.Merge;
import dev.schema.Revision;

/** Both change customers; in either order the result is the same. */
@Revision(
        id = "f71d2f1689fc",
        parents = {
            "384ecbc9576f", // require a tier
            "cc87a36f2eae" // drop full names
        },
        message = "merge loyalty and names")
public class M20250430_0900_MergeLoyaltyAndNames extends Merge {}
