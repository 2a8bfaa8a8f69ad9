package salaklang.committee;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import salaklang.document.DocumentContent;
import salaklang.document.Documents;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** The orders that appoint a committee and its people, the first one first. */
@Service
@Transactional
public class OrderFile {

    private final AppointmentOrders orders;
    private final CommitteeService committees;
    private final Documents documents;

    OrderFile(AppointmentOrders orders, CommitteeService committees, Documents documents) {
        this.orders = orders;
        this.committees = committees;
        this.documents = documents;
    }

    /** @throws NotFound where the person who asks does not see the committee */
    @Transactional(readOnly = true)
    public List<OrderView> of(CommitteeId committee) {
        return of(committees.read(committee));
    }

    /** Of a committee that the person who asks has read. */
    @Transactional(readOnly = true)
    List<OrderView> of(CommitteeView committee) {
        return orders
                .findByCommitteeIdOrderByIssuedOnAscNumberAsc(committee.id().value())
                .stream()
                .map(AppointmentOrder::view)
                .toList();
    }

    @Transactional(readOnly = true)
    Map<OrderId, OrderView> byId(CommitteeView committee) {
        return of(committee).stream().collect(toMap(OrderView::id, Function.identity()));
    }

    /**
     * Keeps an order.
     *
     * @param files its file; none where there is only the paper
     */
    public OrderId record(
            CommitteeId id, String number, LocalDate issuedOn, String about, Collection<MultipartFile> files) {
        committees.toRun(id).requireActive();
        var stored = documents.store(files);
        if (stored.size() > 1) {
            throw new InvalidInput("files", "committee.error.one-file");
        }
        var order = new AppointmentOrder(id, number, issuedOn, about, stored.isEmpty() ? null : stored.get(0));
        orders.save(order);
        committees.changed(id, order.view().number());
        return order.view().id();
    }

    /** @throws NotFound where the person who asks does not see the committee, or there is no file */
    @Transactional(readOnly = true)
    DocumentContent content(CommitteeId committee, OrderId order) {
        return of(committee).stream()
                .filter(one -> one.id().equals(order) && one.document() != null)
                .findFirst()
                .map(one -> documents.content(one.document()))
                .orElseThrow(NotFound::new);
    }
}
