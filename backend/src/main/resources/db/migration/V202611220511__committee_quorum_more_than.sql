-- A quorum may be more than a part of the members instead of at least that part.
alter table committee_rules
    add column quorum_more_than boolean not null default false,
    add check (not quorum_more_than or quorum_numerator < quorum_denominator);
alter table committee_rules alter column quorum_more_than drop default;
