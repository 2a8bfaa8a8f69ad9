-- How each item was decided: its notes, outcomes, votes, conflicts of interest and dissents.
alter table agenda_item drop constraint agenda_item_outcome_check;
alter table agenda_item add constraint agenda_item_outcome_check check (outcome in ('NONE', 'TAKE_NOTE', 'ENDORSE',
    'APPROVE', 'RESOLUTION', 'RECOMMENDATION', 'DIRECTIVE', 'POSTPONED'));
alter table recommendation drop constraint recommendation_kind_check;
alter table recommendation add constraint recommendation_kind_check check (kind in ('TAKE_NOTE', 'ENDORSE', 'APPROVE',
    'RESOLUTION', 'RECOMMENDATION', 'DIRECTIVE'));

create table discussion_note (
    tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
    item_id uuid not null,
    meeting_id uuid not null,
    text text not null,
    version integer not null,
    written_by text,
    written_at timestamptz not null,
    primary key (tenant_id, item_id),
    foreign key (tenant_id, item_id) references agenda_item (tenant_id, id) on delete cascade,
    foreign key (tenant_id, meeting_id) references meeting (tenant_id, id)
);
create index discussion_note_meeting on discussion_note (tenant_id, meeting_id);

create table item_outcome (
    tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
    id uuid not null,
    meeting_id uuid not null,
    item_id uuid not null,
    position integer not null check (position > 0),
    kind text not null check (kind in ('NONE', 'TAKE_NOTE', 'ENDORSE', 'APPROVE', 'RESOLUTION', 'RECOMMENDATION',
        'DIRECTIVE', 'POSTPONED')),
    text text,
    state text not null check (state in ('OPEN', 'DECIDED', 'FALLEN', 'WITHDRAWN')),
    ballot_id uuid,
    decided_at timestamptz,
    decided_by text,
    reason text,
    version integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, item_id, position),
    foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
    foreign key (tenant_id, item_id) references agenda_item (tenant_id, id)
);
create index item_outcome_meeting on item_outcome (tenant_id, meeting_id);

create table conflict_of_interest (
    tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
    id uuid not null,
    meeting_id uuid not null,
    item_id uuid not null,
    seat_id uuid not null,
    position text not null,
    reason text not null,
    declared boolean not null,
    raised_by text not null,
    left_at timestamptz not null,
    stayed_at timestamptz,
    returned_at timestamptz,
    version integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, item_id, seat_id),
    foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
    foreign key (tenant_id, item_id) references agenda_item (tenant_id, id),
    foreign key (tenant_id, seat_id) references seat (tenant_id, id)
);
create index conflict_of_interest_meeting on conflict_of_interest (tenant_id, meeting_id);

create table ballot (
    tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
    id uuid not null,
    meeting_id uuid not null,
    item_id uuid not null,
    outcome_id uuid,
    conflict_id uuid,
    secrecy text not null check (secrecy in ('OPEN', 'SECRET')),
    majority text not null check (majority in ('OF_VOTES', 'OF_PRESENT', 'TWO_THIRDS_OF_PRESENT')),
    casting_vote boolean not null,
    state text not null check (state in ('OPEN', 'TIED', 'CARRIED', 'FALLEN', 'VOID')),
    opened_at timestamptz not null,
    closed_at timestamptz,
    in_favour integer,
    against integer,
    abstained integer,
    present integer,
    members integer,
    casting text check (casting in ('FOR', 'AGAINST')),
    cast_by text,
    cast_on_behalf boolean not null,
    cast_at timestamptz,
    reason text,
    version integer not null,
    primary key (tenant_id, id),
    check ((outcome_id is null) <> (conflict_id is null)),
    foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
    foreign key (tenant_id, item_id) references agenda_item (tenant_id, id),
    foreign key (tenant_id, outcome_id) references item_outcome (tenant_id, id),
    foreign key (tenant_id, conflict_id) references conflict_of_interest (tenant_id, id)
);
create index ballot_meeting on ballot (tenant_id, meeting_id);
create unique index ballot_pending on ballot (tenant_id, item_id) where state in ('OPEN', 'TIED');

-- That a member has voted, and what where the vote is open. No time and no sequence: a secret vote is joined to nobody.
create table ballot_mark (
    tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
    ballot_id uuid not null,
    seat_id uuid not null,
    position text not null,
    choice text check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
    by_hand boolean not null,
    primary key (tenant_id, ballot_id, seat_id),
    foreign key (tenant_id, ballot_id) references ballot (tenant_id, id),
    foreign key (tenant_id, seat_id) references seat (tenant_id, id)
);

create table ballot_counter (
    tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
    ballot_id uuid not null,
    choice text not null check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
    votes integer not null,
    primary key (tenant_id, ballot_id, choice),
    foreign key (tenant_id, ballot_id) references ballot (tenant_id, id)
);

create table dissent (
    tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
    id uuid not null,
    meeting_id uuid not null,
    item_id uuid not null,
    seat_id uuid not null,
    position text not null,
    text text not null,
    document_id uuid,
    recorded_by text not null,
    at timestamptz not null,
    version integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, item_id, seat_id),
    foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
    foreign key (tenant_id, item_id) references agenda_item (tenant_id, id),
    foreign key (tenant_id, seat_id) references seat (tenant_id, id),
    foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index dissent_meeting on dissent (tenant_id, meeting_id);

-- What was decided before has one outcome an item, which takes the item's id. The owner sees all provinces for it.
alter table agenda_item no force row level security;
alter table meeting no force row level security;
alter table recommendation no force row level security;
insert into discussion_note (tenant_id, item_id, meeting_id, text, version, written_at)
    select i.tenant_id, i.id, i.meeting_id, i.note, 1, coalesce(m.closed_at, m.opened_at, m.starts_at)
    from agenda_item i join meeting m on m.tenant_id = i.tenant_id and m.id = i.meeting_id
    where i.note is not null;
insert into item_outcome (tenant_id, id, meeting_id, item_id, position, kind, text, state, decided_at, version)
    select i.tenant_id, i.id, i.meeting_id, i.id, 1, i.outcome, i.outcome_text, 'DECIDED',
        coalesce(m.closed_at, m.opened_at, m.starts_at), 0
    from agenda_item i join meeting m on m.tenant_id = i.tenant_id and m.id = i.meeting_id
    where i.outcome is not null;
alter table recommendation add column outcome_id uuid;
update recommendation set outcome_id = item_id;
alter table recommendation alter column outcome_id set not null;
drop index recommendation_item;
create unique index recommendation_outcome on recommendation (tenant_id, outcome_id) where state <> 'SUPERSEDED';
create index recommendation_item on recommendation (tenant_id, item_id);
alter table agenda_item force row level security;
alter table meeting force row level security;
alter table recommendation force row level security;

alter table discussion_note enable row level security;
alter table discussion_note force row level security;
create policy tenant on discussion_note
    using (tenant_id = current_setting('app.tenant', true))
    with check (tenant_id = current_setting('app.tenant', true));

alter table item_outcome enable row level security;
alter table item_outcome force row level security;
create policy tenant on item_outcome
    using (tenant_id = current_setting('app.tenant', true))
    with check (tenant_id = current_setting('app.tenant', true));

alter table conflict_of_interest enable row level security;
alter table conflict_of_interest force row level security;
create policy tenant on conflict_of_interest
    using (tenant_id = current_setting('app.tenant', true))
    with check (tenant_id = current_setting('app.tenant', true));

alter table ballot enable row level security;
alter table ballot force row level security;
create policy tenant on ballot
    using (tenant_id = current_setting('app.tenant', true))
    with check (tenant_id = current_setting('app.tenant', true));

alter table ballot_mark enable row level security;
alter table ballot_mark force row level security;
create policy tenant on ballot_mark
    using (tenant_id = current_setting('app.tenant', true))
    with check (tenant_id = current_setting('app.tenant', true));

alter table ballot_counter enable row level security;
alter table ballot_counter force row level security;
create policy tenant on ballot_counter
    using (tenant_id = current_setting('app.tenant', true))
    with check (tenant_id = current_setting('app.tenant', true));

alter table dissent enable row level security;
alter table dissent force row level security;
create policy tenant on dissent
    using (tenant_id = current_setting('app.tenant', true))
    with check (tenant_id = current_setting('app.tenant', true));
