package salaklang.organisation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import salaklang.identity.UnitCode;

interface Units extends JpaRepository<Unit, UUID> {

    Optional<Unit> findByCode(UnitCode code);

    List<Unit> findByCodeIn(Collection<UnitCode> codes);

    /** For a change: whoever gives it work meanwhile waits, and then finds it closed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Unit u where u.code = :code")
    Optional<Unit> findForChange(UnitCode code);

    /** They cannot be closed until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select u from Unit u where u.code in :codes and u.active order by u.code")
    List<Unit> holdAtWork(Collection<UnitCode> codes);

    List<Unit> findByActiveTrue();

    List<Unit> findByActiveTrueAndKindNot(UnitKind kind);

    List<Unit> findByKindNot(UnitKind kind);

    List<Unit> findByKindNotOrCodeIn(UnitKind kind, Collection<UnitCode> codes);

    List<Unit> findByParentInAndActiveTrue(Collection<UnitCode> parents);

    boolean existsByParentAndActiveTrue(UnitCode parent);

    boolean existsByCode(UnitCode code);

    /** Nobody else adds a unit until the end of the transaction. */
    @Query(nativeQuery = true, value = "select cast(pg_advisory_xact_lock(hashtext('organisation_units')) as text)")
    String waitForOthers();

    @Query("select coalesce(max(u.position), 0) from Unit u where u.kind = :kind")
    int lastPosition(UnitKind kind);

    /** Also those that are not at work any more. */
    @Query("select u from Unit u where u.district = :district or u.parent = :district")
    List<Unit> everIn(UnitCode district);

    /** Also those that are not at work any more. */
    List<Unit> findByParent(UnitCode parent);

    List<Unit> findByDistrictInAndActiveTrue(Collection<UnitCode> districts);
}
