package salaklang.directive;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import salaklang.identity.UnitCode;

interface Directives extends Repository<Directive, UUID> {

    /** Every one in these states, or else only those of these units and ids, or issued by this user. */
    String SEEN = """
            from Directive d
            where d.state in :states
              and (:all = true or d.assigner in :units or d.issuedBy = :user or d.id in :ids)
            """;

    Directive saveAndFlush(Directive directive);

    Optional<Directive> findById(UUID id);

    List<Directive> findByIdIn(Collection<UUID> ids);

    /**
     * The latest first.
     *
     * @param all every one, else only what the other parameters name
     * @param before of the last one shown; with the greatest of ids the first page
     */
    @Query("select d " + SEEN + """
              and (d.issuedAt < :before or d.issuedAt = :before and d.id < :beforeId)
            order by d.issuedAt desc, d.id desc
            """)
    List<Directive> page(
            Collection<DirectiveState> states,
            boolean all,
            Collection<UnitCode> units,
            String user,
            Collection<UUID> ids,
            Instant before,
            UUID beforeId,
            Limit limit);

    /** A one for each of them, to be counted: see {@link #page}. */
    @Query("select 1 " + SEEN)
    List<Integer> ones(
            Collection<DirectiveState> states,
            boolean all,
            Collection<UnitCode> units,
            String user,
            Collection<UUID> ids,
            Limit limit);
}
