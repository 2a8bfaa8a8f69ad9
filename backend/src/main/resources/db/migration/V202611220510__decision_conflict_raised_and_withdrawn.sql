-- A conflict of interest that somebody raises about another member waits for that member or the meeting (ม.15), and one
-- recorded by mistake is withdrawn; what was recorded stays.
alter table conflict_of_interest
    add column standing text not null default 'STANDS' check (standing in ('RAISED', 'HEARD', 'STANDS')),
    add column answer text,
    add column withdrawn_at timestamptz,
    add column withdrawn_by text,
    add column withdrawn_reason text,
    add check ((withdrawn_at is null) = (withdrawn_reason is null)),
    drop constraint conflict_of_interest_tenant_id_item_id_seat_id_key;
alter table conflict_of_interest alter column standing drop default;
create unique index conflict_of_interest_once on conflict_of_interest (tenant_id, item_id, seat_id)
    where withdrawn_at is null;
