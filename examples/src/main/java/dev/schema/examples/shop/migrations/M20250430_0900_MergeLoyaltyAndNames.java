package dev.schema.examples.shop.migrations;

import dev.schema.Certificate;
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
@Certificate(
        rules = 1,
        proved = {
            "384ecbc9576f 755dae581ea0",
            "cc382658a042 489b40f631d2",
            "91aa4d76693d 4c59283ed363",
            "cc87a36f2eae b3b31c6f228c"
        },
        ends = {"sqlite 03f72b1a1358", "postgresql d7888825f37f", "mariadb d7888825f37f", "h2 d7888825f37f"})
public class M20250430_0900_MergeLoyaltyAndNames extends Merge {}
