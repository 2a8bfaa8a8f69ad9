-- Attendance becomes a record of its own: who filled a seat, from when to when, who presided, and what became of the quorum.
alter table attendance
    add column name text,
    add column office text not null default 'MEMBER'
        check (office in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY', 'ASSISTANT_SECRETARY')),
    add column member boolean not null default true,
    add column counted boolean not null default true,
    add column substitute_name text,
    add column authority text check (authority in ('LISTED', 'LETTER', 'LETTER_SHOWN')),
    add column account text,
    add column reason text,
    add column method text not null default 'LIST' check (method in ('LIST', 'QR', 'SECRETARY'));

create table stay (
    tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
    id uuid not null,
    attendance_id uuid not null,
    entered_at timestamptz not null,
    left_at timestamptz check (left_at >= entered_at),
    method text not null check (method in ('LIST', 'QR', 'SECRETARY')),
    version integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, attendance_id) references attendance (tenant_id, id)
);

create index stay_by_attendance on stay (tenant_id, attendance_id);
create unique index stay_open on stay (tenant_id, attendance_id) where left_at is null;

create table presiding (
    tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
    id uuid not null,
    meeting_id uuid not null,
    seat_id uuid,
    position text not null,
    name text,
    account text,
    ground text not null check (ground in ('CHAIR', 'DELEGATED', 'VICE_CHAIR', 'ELECTED')),
    reason text,
    votes integer check (votes > 0),
    voters integer check (voters >= votes),
    since timestamptz not null,
    until timestamptz check (until >= since),
    version integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
    foreign key (tenant_id, seat_id) references seat (tenant_id, id)
);

create unique index presiding_now on presiding (tenant_id, meeting_id) where until is null;
create index presiding_by_meeting on presiding (tenant_id, meeting_id, since);

create table participant (
    tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
    id uuid not null,
    meeting_id uuid not null,
    ordinal integer not null,
    position text not null,
    version integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, meeting_id) references meeting (tenant_id, id)
);

create index participant_by_meeting on participant (tenant_id, meeting_id, ordinal);

create table quorum_change (
    tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
    id uuid not null,
    meeting_id uuid not null,
    at timestamptz not null,
    present integer not null,
    members integer not null,
    needed integer not null,
    reached boolean not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, meeting_id) references meeting (tenant_id, id)
);

create index quorum_change_by_meeting on quorum_change (tenant_id, meeting_id, at);

alter table stay enable row level security;
alter table stay force row level security;
create policy tenant on stay
    using (tenant_id = current_setting('app.tenant', true))
    with check (tenant_id = current_setting('app.tenant', true));

alter table presiding enable row level security;
alter table presiding force row level security;
create policy tenant on presiding
    using (tenant_id = current_setting('app.tenant', true))
    with check (tenant_id = current_setting('app.tenant', true));

alter table participant enable row level security;
alter table participant force row level security;
create policy tenant on participant
    using (tenant_id = current_setting('app.tenant', true))
    with check (tenant_id = current_setting('app.tenant', true));

alter table quorum_change enable row level security;
alter table quorum_change force row level security;
create policy tenant on quorum_change
    using (tenant_id = current_setting('app.tenant', true))
    with check (tenant_id = current_setting('app.tenant', true));

-- Whoever was present before stays were kept was so from the opening to the end.
do $$
declare
    one text;
begin
    for one in select id from active_province loop
        perform set_config('app.tenant', one, true);
        insert into stay (id, attendance_id, entered_at, left_at, method, version)
            select gen_random_uuid(), a.id, coalesce(m.opened_at, m.starts_at),
                greatest(m.closed_at, coalesce(m.opened_at, m.starts_at)), 'LIST', 0
            from attendance a join meeting m on m.tenant_id = a.tenant_id and m.id = a.meeting_id
            where a.presence in ('PRESENT', 'SUBSTITUTE');
        update attendance a set office = s.office
            from seat s where s.tenant_id = a.tenant_id and s.id = a.seat_id;
        insert into presiding (id, meeting_id, seat_id, position, ground, reason, since, until, version)
            select gen_random_uuid(), m.id, m.presiding_seat_id, m.presiding_position,
                case when s.office = 'CHAIR' then 'CHAIR' when m.presiding_seat_id is null then 'DELEGATED'
                    when s.office = 'VICE_CHAIR' then 'VICE_CHAIR' else 'ELECTED' end,
                m.presiding_reason, coalesce(m.opened_at, m.starts_at),
                greatest(m.closed_at, coalesce(m.opened_at, m.starts_at)), 0
            from meeting m left join seat s on s.tenant_id = m.tenant_id and s.id = m.presiding_seat_id
            where m.presiding_position is not null;
        insert into participant (id, meeting_id, ordinal, position, version)
            select gen_random_uuid(), m.id, line.ordinal, line.words, 0
            from meeting m
            cross join lateral unnest(string_to_array(m.participants, E'\n')) with ordinality as line(words, ordinal)
            where m.participants is not null and line.words <> '';
    end loop;
    perform set_config('app.tenant', '', true);
end
$$;

alter table meeting
    drop column participants,
    drop column presiding_seat_id,
    drop column presiding_position,
    drop column presiding_reason;
