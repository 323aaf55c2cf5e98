package dev.schema.examples.shop.migrations;

import dev.schema.Certificate;
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
@Certificate(
        rules = 1,
        proved = {
            "2ff83b0d07ab b3ee1c87d78f",
            "6bd23f36e94a 99e8b839d615",
            "6b2364d9e3d2 fe76f5d60332",
            "5763089b2297 1fec0f28c716",
            "5012acf41e4e 4f8ad69a2c74",
            "083d49a3aa49 65a6f7215373",
            "c888bf030bc5 f2fc69dea4a7"
        },
        ends = {"sqlite 543e9d2d0f45", "postgresql c956d05c84fa", "mariadb 146ec7d37ef6", "h2 146ec7d37ef6"},
        confirmed = {
            // a trigger on products is made or dropped, and a key to products
            "2ff83b0d07ab 36f4a220da49 / 083d49a3aa49 65a6f7215373: sql: create trigger search_insert after insert on products beg...",
            "2ff83b0d07ab c32df79b7044 / 083d49a3aa49 65a6f7215373: sql: drop trigger search_insert"
        })
public class M20250430_1000_MergeCatalogVouchersAndReviews extends Merge {}
