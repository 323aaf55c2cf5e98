package dev.schema.examples.shop;

import dev.schema.Migration;
import dev.schema.engine.project.MigrationSource;
import dev.schema.examples.shop.migrations.M20250106_0900_CreateCustomers;
import dev.schema.examples.shop.migrations.M20250107_1000_CreateProducts;
import dev.schema.examples.shop.migrations.M20250109_1100_CreateVariantsAndStock;
import dev.schema.examples.shop.migrations.M20250113_0930_CreatePrices;
import dev.schema.examples.shop.migrations.M20250120_1400_CreateCarts;
import dev.schema.examples.shop.migrations.M20250203_0915_CreateOrders;
import dev.schema.examples.shop.migrations.M20250203_1000_CreateInvoices;
import dev.schema.examples.shop.migrations.M20250210_1000_AddGrossAmounts;
import dev.schema.examples.shop.migrations.M20250217_1130_LinkOrdersToInvoices;
import dev.schema.examples.shop.migrations.M20250224_0900_CreatePayments;
import dev.schema.examples.shop.migrations.M20250303_1015_CreateShipments;
import dev.schema.examples.shop.migrations.M20250310_1000_AddDunning;
import dev.schema.examples.shop.migrations.M20250317_1600_CreateAuditLog;
import dev.schema.examples.shop.migrations.M20250324_1330_CreateSearch;
import dev.schema.examples.shop.migrations.M20250401_0945_CreateReports;
import dev.schema.examples.shop.migrations.M20250407_1000_AddLoyaltyPoints;
import dev.schema.examples.shop.migrations.M20250408_1500_AddNameParts;
import dev.schema.examples.shop.migrations.M20250409_1000_CreatePointsLedger;
import dev.schema.examples.shop.migrations.M20250410_1100_RenameCatalog;
import dev.schema.examples.shop.migrations.M20250411_1000_AddTier;
import dev.schema.examples.shop.migrations.M20250411_1100_FillTier;
import dev.schema.examples.shop.migrations.M20250414_0900_RequireTier;
import dev.schema.examples.shop.migrations.M20250415_1500_SplitNames;
import dev.schema.examples.shop.migrations.M20250416_1000_DropFullName;
import dev.schema.examples.shop.migrations.M20250417_1400_CreateVouchers;
import dev.schema.examples.shop.migrations.M20250418_1100_CreateReviews;
import dev.schema.examples.shop.migrations.M20250422_0930_AddSlugs;
import dev.schema.examples.shop.migrations.M20250424_1400_RedeemVouchers;
import dev.schema.examples.shop.migrations.M20250428_1000_TidyProducts;
import dev.schema.examples.shop.migrations.M20250429_1100_ModerateReviews;
import dev.schema.examples.shop.migrations.M20250430_0900_MergeLoyaltyAndNames;
import dev.schema.examples.shop.migrations.M20250430_1000_MergeCatalogVouchersAndReviews;
import dev.schema.examples.shop.migrations.M20250502_0900_MergeCustomersAndCatalog;
import dev.schema.examples.shop.migrations.M20250512_1000_CreateReturns;
import dev.schema.examples.shop.migrations.M20250519_0900_UniqueEmails;
import dev.schema.examples.shop.migrations.M20250602_1000_CreateReminders;
import dev.schema.examples.shop.migrations.M20250602_1400_WidenMoney;
import dev.schema.examples.shop.migrations.M20250609_1000_CreateExchangeRates;
import dev.schema.examples.shop.migrations.M20250616_1000_CheckExchangeRates;
import dev.schema.examples.shop.migrations.M20250623_0930_AddTotalInEuro;
import dev.schema.examples.shop.migrations.M20250707_1500_DropWishLists;
import dev.schema.examples.shop.migrations.M20250714_1000_TightenRules;
import dev.schema.examples.shop.migrations.M20250721_1000_CreateGiftCards;
import dev.schema.examples.shop.migrations.M20250722_1000_CreateSellers;
import dev.schema.examples.shop.migrations.M20250724_1000_AddSellerToProducts;
import dev.schema.examples.shop.migrations.M20250801_0900_MergeGiftsSellersAndBilling;

/** The revisions of the shop, for a program that brings them along; the command line finds the same ones as files. */
public final class ShopHistory {

    private ShopHistory() {}

    /** All revisions. Their order here means nothing: each names its parents. */
    public static MigrationSource source() {
        return MigrationSource.of(all());
    }

    private static Migration[] all() {
        return new Migration[] {
            new M20250106_0900_CreateCustomers(),
            new M20250107_1000_CreateProducts(),
            new M20250109_1100_CreateVariantsAndStock(),
            new M20250113_0930_CreatePrices(),
            new M20250120_1400_CreateCarts(),
            new M20250203_0915_CreateOrders(),
            new M20250203_1000_CreateInvoices(),
            new M20250210_1000_AddGrossAmounts(),
            new M20250310_1000_AddDunning(),
            new M20250602_1000_CreateReminders(),
            new M20250217_1130_LinkOrdersToInvoices(),
            new M20250224_0900_CreatePayments(),
            new M20250303_1015_CreateShipments(),
            new M20250317_1600_CreateAuditLog(),
            new M20250324_1330_CreateSearch(),
            new M20250401_0945_CreateReports(),
            new M20250407_1000_AddLoyaltyPoints(),
            new M20250409_1000_CreatePointsLedger(),
            new M20250411_1000_AddTier(),
            new M20250411_1100_FillTier(),
            new M20250414_0900_RequireTier(),
            new M20250408_1500_AddNameParts(),
            new M20250415_1500_SplitNames(),
            new M20250416_1000_DropFullName(),
            new M20250410_1100_RenameCatalog(),
            new M20250422_0930_AddSlugs(),
            new M20250428_1000_TidyProducts(),
            new M20250417_1400_CreateVouchers(),
            new M20250424_1400_RedeemVouchers(),
            new M20250418_1100_CreateReviews(),
            new M20250429_1100_ModerateReviews(),
            new M20250430_0900_MergeLoyaltyAndNames(),
            new M20250430_1000_MergeCatalogVouchersAndReviews(),
            new M20250502_0900_MergeCustomersAndCatalog(),
            new M20250512_1000_CreateReturns(),
            new M20250519_0900_UniqueEmails(),
            new M20250602_1400_WidenMoney(),
            new M20250609_1000_CreateExchangeRates(),
            new M20250616_1000_CheckExchangeRates(),
            new M20250623_0930_AddTotalInEuro(),
            new M20250707_1500_DropWishLists(),
            new M20250714_1000_TightenRules(),
            new M20250721_1000_CreateGiftCards(),
            new M20250722_1000_CreateSellers(),
            new M20250724_1000_AddSellerToProducts(),
            new M20250801_0900_MergeGiftsSellersAndBilling()
        };
    }
}
