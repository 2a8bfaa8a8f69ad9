package salaklang.committee;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;

/** What the pages of committees show beside the committees themselves. */
@Component
class CommitteePages {

    private final Organisation organisation;
    private final MessageSource messages;
    private final Clock clock;

    CommitteePages(Organisation organisation, MessageSource messages, Clock clock) {
        this.organisation = organisation;
        this.messages = messages;
        this.clock = clock;
    }

    /** The seats by office, and the units they stand for. */
    void addSeats(Model model, CommitteeView committee, List<SeatView> seats) {
        addByOffice(model, seats);
        addUnits(
                model,
                Stream.concat(Stream.of(committee.secretariat()), seats.stream().map(SeatView::unit)));
    }

    /** The seats by office, and every unit: those that have no seat yet once more, to be chosen. */
    void addSeatsToChange(Model model, List<SeatView> seats) {
        addByOffice(model, seats);
        var all = addChoicesOfSeat(model);
        var represented =
                seats.stream().map(SeatView::unit).filter(Objects::nonNull).collect(toSet());
        model.addAttribute("units", all.stream().collect(Collectors.toMap(UnitView::code, Function.identity())));
        model.addAttribute(
                "unrepresented",
                grouped(all.stream()
                        .filter(unit -> !represented.contains(unit.code()))
                        .toList()));
    }

    void addUnits(Model model, Stream<UnitCode> codes) {
        model.addAttribute(
                "units",
                organisation.byCode(codes.filter(Objects::nonNull).distinct().toList()));
    }

    /** @return every unit of the province */
    List<UnitView> addChoicesOfSeat(Model model) {
        var all = organisation.all();
        model.addAttribute("offices", choices("committee.office.", SeatOffice.values()));
        model.addAttribute("bases", choices("committee.basis.", SeatBasis.values()));
        model.addAttribute("substituteChoices", choices("committee.substitutes.", Substitutes.values()));
        model.addAttribute("unitGroups", grouped(all));
        return all;
    }

    void addKinds(Model model) {
        model.addAttribute("kinds", choices("committee.kind.", CommitteeKind.values()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /**
     * A rule as the page says it.
     *
     * @param section of the law; null where there is none
     */
    record RuleLine(String name, String section, String says) {}

    void addRuleLines(Model model, RulesInWords words) {
        model.addAttribute(
                "lines",
                words.sentences().stream()
                        .map(sentence -> new RuleLine(
                                text("committee.rule." + sentence.rule()),
                                text("committee.rule." + sentence.rule() + ".section"),
                                text(
                                        "committee.rule." + sentence.says(),
                                        sentence.arguments().stream()
                                                .map(each -> each instanceof Share share ? text(share) : each)
                                                .toArray())))
                        .toList());
    }

    /** The usual shares, each with what it is of so many members, and the other choices of the rules. */
    void addRuleChoices(Model model, int members) {
        var total = members == 0 ? RulesInWords.EXAMPLE : members;
        model.addAttribute("shares", choices(Share.USUAL.stream(), total));
        model.addAttribute("adjournedShares", choices(Share.USUAL.stream().filter(share -> !share.moreThan()), total));
        model.addAttribute("noticeCounts", choices("committee.notice-count.", NoticeCount.values()));
        model.addAttribute("majorities", choices("committee.majority.", Majority.values()));
    }

    private Map<String, String> choices(Stream<Share> shares, int total) {
        return shares.collect(toMap(
                Share::toString, share -> text(share) + " " + text("committee.share.of", total, share.of(total))));
    }

    private String text(Share share) {
        return Share.USUAL.contains(share)
                ? text("committee.share." + share.toString().replace('/', '-').replace(">", "more-than-"))
                : share.toString();
    }

    void addHeadingKinds(Model model) {
        model.addAttribute("headingKinds", choices("committee.heading.", AgendaHeadingKind.values()));
    }

    void addOrders(Model model, List<OrderView> orders) {
        model.addAttribute(
                "orders", orders.stream().collect(toMap(order -> order.id().toString(), OrderView::number)));
    }

    void addParents(Model model, List<CommitteeView> committees) {
        model.addAttribute(
                "parents",
                committees.stream().collect(toMap(committee -> committee.id().toString(), CommitteeView::name)));
    }

    /** Units under the names of their parts: agencies, districts, local organisations. */
    Map<String, Map<String, String>> grouped(List<UnitView> units) {
        return units.stream()
                .collect(groupingBy(
                        unit -> text("organisation.group." + unit.code().value().split("/")[0]),
                        LinkedHashMap::new,
                        toMap(unit -> unit.code().value(), UnitView::name)));
    }

    private static void addByOffice(Model model, List<SeatView> seats) {
        model.addAttribute(
                "seatsByOffice",
                seats.stream().collect(groupingBy(SeatView::office, LinkedHashMap::new, Collectors.toList())));
    }

    private Map<String, String> choices(String prefix, Enum<?>[] values) {
        return Stream.of(values).collect(toMap(Enum::name, value -> text(prefix + value.name())));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
    }

    private static <T> Collector<T, ?, Map<String, String>> toMap(Function<T, String> key, Function<T, String> value) {
        return Collectors.toMap(key, value, (one, same) -> one, LinkedHashMap::new);
    }
}
