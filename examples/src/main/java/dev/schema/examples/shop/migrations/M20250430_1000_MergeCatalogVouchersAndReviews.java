package dev.schema.examples.shop.migrations;

import dev.schema.Merge;
import dev.schema.Revision;

/** Three branches at once. */
@Revision(
        id = "0cf79cc21d2f",
        parents = {
            "6b2364d9e3d2", // tidy up products
            "5012acf41e4e", // redeem vouchers
            "c888bf030bc5" // moderate reviews
        },
        message = "merge catalog, vouchers and reviews")
public class M20250430_1000_MergeCatalogVouchersAndReviews extends Merge {}
