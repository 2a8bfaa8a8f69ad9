package salaklang.delegation;

import java.time.LocalDate;
import org.springframework.util.StringUtils;
import salaklang.identity.ActingKind;
import salaklang.web.InvalidInput;

/**
 * What a head decides, by the State Administration Act (พ.ร.บ. ระเบียบบริหารราชการแผ่นดิน พ.ศ. 2534). Powers are handed
 * over in writing (ม.38, ปฏิบัติราชการแทน), so that there is an order. Who acts in the place of a head (รักษาราชการแทน, with
 * the same powers, ม.48) may do so by the law alone, as the only vice governor does (ม.56); only who was appointed from
 * several has an order.
 *
 * @param kind null where there is no deputy
 * @param endsOn the last day
 * @param orderNumber of the order by which it was done; null where there is none
 * @param absent whether the head is away meanwhile
 */
public record DelegationTerms(
        ActingKind kind,
        LocalDate beginsOn,
        LocalDate endsOn,
        String orderNumber,
        LocalDate orderDate,
        boolean absent) {

    private static final int LONGEST_YEARS = 1;
    private static final int LONGEST_NUMBER = 100;

    public DelegationTerms {
        orderNumber = StringUtils.hasText(orderNumber) ? orderNumber.strip() : null;
    }

    /** @throws InvalidInput for what cannot be, whoever the deputy is */
    void check(boolean hasDeputy, LocalDate today) {
        checkDays(today);
        if (!hasDeputy && !absent) {
            throw new InvalidInput("absent", "delegation.error.nothing");
        }
        if (hasDeputy && kind == null) {
            throw new InvalidInput("kind", "delegation.error.kind");
        }
        if (orderNumber != null && orderNumber.length() > LONGEST_NUMBER) {
            throw new InvalidInput("orderNumber", "delegation.error.order-long");
        }
        if (hasDeputy) {
            checkOrder();
        }
    }

    private void checkOrder() {
        if (kind == ActingKind.ON_BEHALF_OF && (orderNumber == null || orderDate == null)) {
            throw new InvalidInput(orderNumber == null ? "orderNumber" : "orderDate", "delegation.error.order");
        }
        if ((orderNumber == null) != (orderDate == null)) {
            throw new InvalidInput(orderNumber == null ? "orderNumber" : "orderDate", "delegation.error.order-half");
        }
    }

    private void checkDays(LocalDate today) {
        if (beginsOn == null) {
            throw new InvalidInput("beginsOn", "delegation.error.day");
        }
        if (endsOn == null) {
            throw new InvalidInput("endsOn", "delegation.error.day");
        }
        if (endsOn.isBefore(beginsOn)) {
            throw new InvalidInput("endsOn", "delegation.error.ends-before-it-begins");
        }
        if (endsOn.isBefore(today)) {
            throw new InvalidInput("endsOn", "delegation.error.past");
        }
        if (!endsOn.isBefore(beginsOn.plusYears(LONGEST_YEARS))) {
            throw new InvalidInput("endsOn", "delegation.error.long");
        }
    }
}
