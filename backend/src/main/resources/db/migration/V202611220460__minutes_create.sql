-- The minutes of a meeting: version 1 has the meeting's id, a corrected version one of its own.
create table minutes (
    tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
    id uuid not null,
    meeting_id uuid not null,
    committee_id uuid not null,
    edition integer not null check (edition > 0),
    corrects text,
    style text not null check (style in ('SUMMARY', 'RESOLUTIONS')),
    state text not null check (state in ('DRAFT', 'CIRCULATED', 'ADOPTED', 'LOCKED')),
    body_name text not null,
    number_be text not null,
    starts_at timestamptz not null,
    place text not null,
    presiding_name text,
    presiding_position text,
    presiding_seat_id uuid,
    taker_name text not null,
    taker_position text,
    reviewer_name text,
    reviewer_position text,
    drafted_at timestamptz not null,
    circulated_at timestamptz,
    closes_on date,
    corrections_closed_at timestamptz,
    adopted_by text check (adopted_by in ('SAME_MEETING', 'NEXT_MEETING', 'CIRCULATION')),
    adopting_meeting_id uuid,
    adopted_at timestamptz,
    locked_at timestamptz,
    pdf_id uuid,
    docx_id uuid,
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    superseded_by uuid,
    version integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, meeting_id, edition),
    check (state in ('DRAFT', 'CIRCULATED') or (adopted_by is not null and adopted_at is not null)),
    check (state <> 'LOCKED' or (locked_at is not null and pdf_id is not null and docx_id is not null and sha256 is not null)),
    foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
    foreign key (tenant_id, committee_id) references committee (tenant_id, id),
    foreign key (tenant_id, adopting_meeting_id) references meeting (tenant_id, id),
    foreign key (tenant_id, pdf_id) references document (tenant_id, id),
    foreign key (tenant_id, docx_id) references document (tenant_id, id),
    foreign key (tenant_id, superseded_by) references minutes (tenant_id, id)
);

create index minutes_by_committee on minutes (tenant_id, committee_id, starts_at desc);

create table minutes_section (
    tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
    id uuid not null,
    minutes_id uuid not null,
    ordinal integer not null,
    kind text not null check (kind in ('PRESENT', 'ABSENT', 'PARTICIPANTS', 'START', 'OPENING', 'HEADING', 'ITEM', 'END')),
    item_id uuid,
    label text not null,
    record_text text not null,
    text text not null,
    record_changed boolean not null,
    version integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, minutes_id) references minutes (tenant_id, id)
);

create index minutes_section_by_minutes on minutes_section (tenant_id, minutes_id, ordinal);

create table minutes_correction (
    tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
    id uuid not null,
    minutes_id uuid not null,
    section_id uuid not null,
    wish text not null,
    reason text not null,
    asked_by text not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    state text not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED')),
    answer text,
    answered_by_name text,
    answered_at timestamptz,
    version integer not null,
    primary key (tenant_id, id),
    check ((state = 'OPEN') = (answered_at is null)),
    foreign key (tenant_id, minutes_id) references minutes (tenant_id, id),
    foreign key (tenant_id, section_id) references minutes_section (tenant_id, id)
);

create index minutes_correction_by_minutes on minutes_correction (tenant_id, minutes_id, asked_at);

-- พ.ร.บ. ว่าด้วยธุรกรรมทางอิเล็กทรอนิกส์ พ.ศ. 2544 ม.9: who signed what, with which intent.
create table minutes_signature (
    tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
    id uuid not null,
    minutes_id uuid not null,
    capacity text not null check (capacity in ('TAKER', 'REVIEWER', 'CHAIR')),
    signed_by text not null,
    signed_by_user_name text not null,
    signed_by_name text not null,
    intent text not null,
    sha256 text not null,
    signed_at timestamptz not null,
    version integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, minutes_id, capacity),
    foreign key (tenant_id, minutes_id) references minutes (tenant_id, id)
);

-- The last line: what is locked stays as it is, whoever asks. Only the version that takes its place is added once.
create function minutes_stay_locked() returns trigger language plpgsql as $$
begin
    if old.state = 'LOCKED' then
        if tg_op = 'DELETE' then
            raise exception 'The minutes % are locked', old.id using errcode = 'integrity_constraint_violation';
        end if;
        if old.superseded_by is not null
                or to_jsonb(old) - 'superseded_by' - 'version' <> to_jsonb(new) - 'superseded_by' - 'version' then
            raise exception 'The minutes % are locked', old.id using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger minutes_stay_locked before update or delete on minutes
    for each row execute function minutes_stay_locked();

create function minutes_part_stays_locked() returns trigger language plpgsql as $$
declare
    part record;
begin
    part := case when tg_op = 'DELETE' then old else new end;
    if exists (select from minutes m
            where m.tenant_id = part.tenant_id and m.id = part.minutes_id and m.state = 'LOCKED') then
        raise exception 'The minutes % are locked', part.minutes_id using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'UPDATE' and old.minutes_id <> new.minutes_id then
        raise exception 'A part stays in its minutes' using errcode = 'integrity_constraint_violation';
    end if;
    return part;
end $$;

create trigger minutes_section_stays_locked before insert or update or delete on minutes_section
    for each row execute function minutes_part_stays_locked();
create trigger minutes_correction_stays_locked before insert or update or delete on minutes_correction
    for each row execute function minutes_part_stays_locked();

create function minutes_signature_stands() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        raise exception 'A signature stands' using errcode = 'integrity_constraint_violation';
    end if;
    if not exists (select from minutes m
            where m.tenant_id = new.tenant_id and m.id = new.minutes_id and m.state = 'LOCKED'
              and m.sha256 = new.sha256) then
        raise exception 'Signed is what is locked, by its fingerprint' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger minutes_signature_stands before insert or update or delete on minutes_signature
    for each row execute function minutes_signature_stands();

alter table minutes enable row level security;
alter table minutes force row level security;
create policy tenant on minutes
    using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

alter table minutes_section enable row level security;
alter table minutes_section force row level security;
create policy tenant on minutes_section
    using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

alter table minutes_correction enable row level security;
alter table minutes_correction force row level security;
create policy tenant on minutes_correction
    using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

alter table minutes_signature enable row level security;
alter table minutes_signature force row level security;
create policy tenant on minutes_signature
    using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
