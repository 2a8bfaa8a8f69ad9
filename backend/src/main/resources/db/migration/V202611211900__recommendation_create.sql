-- What a meeting recommended or resolved. One living record for each agenda item.
create table recommendation (
    tenant_id text not null default current_setting('app.tenant'),
    id uuid not null,
    committee_id uuid not null,
    meeting_id uuid not null,
    meeting_number text not null,
    meeting_at timestamptz not null,
    item_id uuid not null,
    item_number text not null,
    kind text not null check (kind in ('RESOLUTION', 'RECOMMENDATION')),
    title text not null,
    text text not null,
    state text not null check (state in ('DRAFT', 'PROPOSED', 'SENT_BACK', 'IN_PROGRESS', 'FULFILLED', 'CLOSED',
        'NOTED', 'DECLINED', 'SUPERSEDED')),
    reason text,
    decided_by text,
    decided_at timestamptz,
    closed_in_meeting_id uuid,
    created_at timestamptz not null,
    version integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, committee_id) references committee (tenant_id, id),
    foreign key (tenant_id, meeting_id) references meeting (tenant_id, id)
);
create unique index recommendation_item on recommendation (tenant_id, item_id) where state <> 'SUPERSEDED';
create index recommendation_committee on recommendation (tenant_id, committee_id, state, meeting_at);
create index recommendation_meeting on recommendation (tenant_id, meeting_id);
create index recommendation_listed on recommendation (tenant_id, meeting_at desc, id);

alter table recommendation enable row level security;
alter table recommendation force row level security;
create policy tenant on recommendation using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

-- What the secretary plans; its id becomes the assignment's.
create table planned_assignment (
    tenant_id text not null default current_setting('app.tenant'),
    id uuid not null,
    recommendation_id uuid not null,
    unit text not null,
    expected text not null,
    due_date date not null,
    position integer not null,
    version integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, recommendation_id) references recommendation (tenant_id, id)
);
create index planned_assignment_recommendation on planned_assignment (tenant_id, recommendation_id);

alter table planned_assignment enable row level security;
alter table planned_assignment force row level security;
create policy tenant on planned_assignment using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

-- The path of a recommendation, only ever added to.
create table recommendation_step (
    tenant_id text not null default current_setting('app.tenant'),
    id uuid not null,
    recommendation_id uuid not null,
    kind text not null check (kind in ('DRAFTED', 'PROPOSED', 'SENT_BACK', 'APPROVED', 'FULFILLED', 'CLOSED', 'NOTED',
        'DECLINED', 'SUPERSEDED')),
    at timestamptz not null,
    by_user text,
    by_position text,
    note text,
    primary key (tenant_id, id),
    foreign key (tenant_id, recommendation_id) references recommendation (tenant_id, id)
);
create index recommendation_step_recommendation on recommendation_step (tenant_id, recommendation_id, at);

alter table recommendation_step enable row level security;
alter table recommendation_step force row level security;
create policy tenant on recommendation_step using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

-- What was laid before a meeting under matters arising, as it stood when the meeting ended.
create table matter_arising (
    tenant_id text not null default current_setting('app.tenant'),
    id uuid not null,
    meeting_id uuid not null,
    recommendation_id uuid not null,
    position integer not null,
    title text not null,
    origin text not null,
    state text not null,
    done integer not null,
    assignments integer not null,
    next_due date,
    primary key (tenant_id, id),
    foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
    foreign key (tenant_id, recommendation_id) references recommendation (tenant_id, id)
);
create unique index matter_arising_meeting on matter_arising (tenant_id, meeting_id, recommendation_id);

alter table matter_arising enable row level security;
alter table matter_arising force row level security;
create policy tenant on matter_arising using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
