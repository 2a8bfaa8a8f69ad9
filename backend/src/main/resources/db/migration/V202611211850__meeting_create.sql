create table meeting_number (
    tenant_id text not null default current_setting('app.tenant'),
    committee_id uuid not null,
    year_be integer not null,
    last integer not null,
    primary key (tenant_id, committee_id, year_be),
    foreign key (tenant_id, committee_id) references committee (tenant_id, id)
);

create table meeting (
    tenant_id text not null default current_setting('app.tenant'),
    id uuid not null,
    committee_id uuid not null,
    number integer not null check (number > 0),
    year_be integer not null,
    starts_at timestamptz not null,
    place text not null,
    state text not null check (state in ('PLANNED', 'INVITED', 'IN_SESSION', 'HELD', 'MINUTES_DRAFTED',
        'MINUTES_CIRCULATED', 'MINUTES_ADOPTED', 'ADJOURNED', 'CANCELLED')),
    reason text,
    participants text,
    presiding_seat_id uuid,
    presiding_position text,
    presiding_reason text,
    invited_at timestamptz,
    opened_at timestamptz,
    closed_at timestamptz,
    version integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, committee_id, year_be, number),
    foreign key (tenant_id, committee_id) references committee (tenant_id, id),
    foreign key (tenant_id, presiding_seat_id) references seat (tenant_id, id)
);

create index meeting_by_start on meeting (tenant_id, starts_at desc, id desc);
create index meeting_by_committee on meeting (tenant_id, committee_id, starts_at);

create table agenda_item (
    tenant_id text not null default current_setting('app.tenant'),
    id uuid not null,
    meeting_id uuid not null,
    kind text not null check (kind in ('HEADING', 'LAST_MINUTES', 'MATTERS_ARISING', 'MATTER')),
    heading integer not null check (heading between 1 and 6),
    sub integer not null check (sub >= 0),
    title text not null,
    presenter text,
    late boolean not null,
    note text,
    outcome text check (outcome in ('NONE', 'RESOLUTION', 'RECOMMENDATION')),
    outcome_text text,
    version integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, meeting_id, heading, sub) deferrable initially deferred,
    foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
    foreign key (tenant_id, presenter) references unit (tenant_id, code)
);

create table attendance (
    tenant_id text not null default current_setting('app.tenant'),
    id uuid not null,
    meeting_id uuid not null,
    seat_id uuid not null,
    ordinal integer not null,
    position text not null,
    presence text not null check (presence in ('PRESENT', 'SUBSTITUTE', 'EXCUSED', 'ABSENT')),
    substitute text,
    version integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, meeting_id, seat_id),
    foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
    foreign key (tenant_id, seat_id) references seat (tenant_id, id)
);

alter table meeting_number enable row level security;
alter table meeting_number force row level security;
create policy tenant on meeting_number
    using (tenant_id = current_setting('app.tenant', true))
    with check (tenant_id = current_setting('app.tenant', true));

alter table meeting enable row level security;
alter table meeting force row level security;
create policy tenant on meeting
    using (tenant_id = current_setting('app.tenant', true))
    with check (tenant_id = current_setting('app.tenant', true));

alter table agenda_item enable row level security;
alter table agenda_item force row level security;
create policy tenant on agenda_item
    using (tenant_id = current_setting('app.tenant', true))
    with check (tenant_id = current_setting('app.tenant', true));

alter table attendance enable row level security;
alter table attendance force row level security;
create policy tenant on attendance
    using (tenant_id = current_setting('app.tenant', true))
    with check (tenant_id = current_setting('app.tenant', true));
