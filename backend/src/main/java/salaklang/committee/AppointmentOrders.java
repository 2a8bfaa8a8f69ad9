package salaklang.committee;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AppointmentOrders extends JpaRepository<AppointmentOrder, UUID> {

    List<AppointmentOrder> findByCommitteeIdOrderByIssuedOnAscNumberAsc(UUID committee);
}
