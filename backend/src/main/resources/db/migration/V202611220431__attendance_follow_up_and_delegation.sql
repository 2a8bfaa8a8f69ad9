-- What lacked a quorum is carried to another meeting, and the chair may name who presides instead.
alter table meeting
    add column follow_up_starts_at timestamptz,
    add column follow_up_place text;

alter table agenda_item
    add column carried_from uuid,
    add foreign key (tenant_id, carried_from) references agenda_item (tenant_id, id);

create table delegation (
    tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
    id uuid not null,
    meeting_id uuid not null,
    seat_id uuid,
    position text not null,
    name text,
    order_number text not null,
    order_date date not null,
    document_id uuid,
    version integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, meeting_id),
    foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
    foreign key (tenant_id, seat_id) references seat (tenant_id, id),
    foreign key (tenant_id, document_id) references document (tenant_id, id)
);

create table check_in_key (
    tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
    meeting_id uuid not null,
    secret text not null check (length(secret) >= 40),
    primary key (tenant_id, meeting_id),
    foreign key (tenant_id, meeting_id) references meeting (tenant_id, id)
);

alter table delegation enable row level security;
alter table delegation force row level security;
create policy tenant on delegation
    using (tenant_id = current_setting('app.tenant', true))
    with check (tenant_id = current_setting('app.tenant', true));

alter table check_in_key enable row level security;
alter table check_in_key force row level security;
create policy tenant on check_in_key
    using (tenant_id = current_setting('app.tenant', true))
    with check (tenant_id = current_setting('app.tenant', true));
