package dev.schema.examples.shop.migrations;

import dev.schema.Certificate;
import dev.schema.Merge;
import dev.schema.Revision;
import dev.schema.Schema;

/** Three parents, one of them with a base of its own; invoices now have a seller. */
@Revision(
        id = "1cef48585536",
        parents = {
            "890ee73a6135", // create gift cards
            "7d0c745ff026", // add sellers to products
            "1770f141eded" // create reminders
        },
        message = "merge gift cards, marketplace and billing")
@Certificate(
        rules = 1,
        proved = {
            "4160354c35aa 8a86b1e76517",
            "1782fc566c40 91821e92a0e2",
            "9a4b3201d8d6 974f68342abb",
            "b1d9e3246df1 68f79320c125",
            "6190de69af96 6294ca36e2e5",
            "403c80f85130 d7c624d57056",
            "6cc4b49ddf2a 763c9fb9508c",
            "b1cfe046cf3b 99b627ce0d9e",
            "15c29d05d88b a7cdd0692188",
            "e1d8624dd0a2 efdee2efca17",
            "c7ddf460ff5b 13deee31a18a",
            "da1077373490 9df3d2a3d96b",
            "6f8557a7f05d d81c485643a2",
            "bbaeeeee2ff4 59dc74a8c086",
            "ef997454d83e 9e32bef619b8",
            "41c62faea76e 3f9b7f17f471",
            "384ecbc9576f 755dae581ea0",
            "cc382658a042 489b40f631d2",
            "91aa4d76693d 4c59283ed363",
            "cc87a36f2eae b3b31c6f228c",
            "f71d2f1689fc 30188f87937f",
            "2ff83b0d07ab b3ee1c87d78f",
            "6bd23f36e94a 99e8b839d615",
            "6b2364d9e3d2 fe76f5d60332",
            "5763089b2297 1fec0f28c716",
            "5012acf41e4e 4f8ad69a2c74",
            "083d49a3aa49 65a6f7215373",
            "c888bf030bc5 f2fc69dea4a7",
            "0cf79cc21d2f 30188f87937f",
            "0d58865c79ca ce27ba32032e",
            "3f7929f2bcdd d24ae8f6846a",
            "9896a2acdb88 620ccded2070",
            "63a2e7064352 9719b33f7a1f",
            "c0286b1c7ee6 b29012782564",
            "b63b0518adf6 8d435c0fc9c0",
            "b9d44507804b 6acd523e6db3",
            "23fd759b7e86 d12a24a1a488",
            "35e11ad600c7 5260a21c6643",
            "890ee73a6135 3079d28c1a66",
            "fa4641fbe310 fe718fe23a25",
            "7d0c745ff026 deaff9196fa2",
            "2b218c804a3d f25266b3c4f7",
            "1770f141eded 3bcaf7a194b0"
        },
        ends = {"sqlite 4e9f6185e85d", "postgresql 608597bab0c8", "mariadb c76fe89f73a4", "h2 c76fe89f73a4"})
public class M20250801_0900_MergeGiftsSellersAndBilling extends Merge {

    @Override
    public void up(Schema schema) {
        schema.createTable("seller_invoices", t -> {
            t.bigint("seller_id").references("sellers", "id");
            t.bigint("invoice_id").references("invoices", "id").onDelete(CASCADE);
            t.primaryKey("seller_id", "invoice_id");
        });
    }
}
