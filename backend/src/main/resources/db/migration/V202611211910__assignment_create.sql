-- One unit's part in carrying out a recommendation.
create table assignment (
    tenant_id text not null default current_setting('app.tenant'),
    id uuid not null,
    recommendation_id uuid not null,
    committee_id uuid not null,
    unit text not null,
    title text not null,
    expected text not null,
    due_date date not null,
    state text not null check (state in ('OFFERED', 'RETURNED', 'IN_PROGRESS', 'SUBMITTED', 'DONE', 'CANCELLED')),
    reported_percent integer not null check (reported_percent between 0 and 100),
    last_reported_at timestamptz,
    submitted_at timestamptz,
    overdue_since timestamptz,
    reason text,
    offered_at timestamptz not null,
    ended_at timestamptz,
    version integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, recommendation_id) references recommendation (tenant_id, id),
    foreign key (tenant_id, committee_id) references committee (tenant_id, id)
);
create index assignment_unit on assignment (tenant_id, unit, state, due_date, id);
create index assignment_committee on assignment (tenant_id, committee_id, state, due_date, id);
create index assignment_due on assignment (tenant_id, state, due_date, id);
create index assignment_recommendation on assignment (tenant_id, recommendation_id, due_date);

alter table assignment enable row level security;
alter table assignment force row level security;
create policy tenant on assignment using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

-- Each report of a unit stays as its own entry; a submission is one too.
create table progress_report (
    tenant_id text not null default current_setting('app.tenant'),
    id uuid not null,
    assignment_id uuid not null,
    submission boolean not null,
    percent integer not null check (percent between 0 and 100),
    text text not null,
    unit text not null,
    at timestamptz not null,
    by_user text not null,
    by_position text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, assignment_id) references assignment (tenant_id, id)
);
create index progress_report_assignment on progress_report (tenant_id, assignment_id, at);

alter table progress_report enable row level security;
alter table progress_report force row level security;
create policy tenant on progress_report using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

-- The photos and files of a report: the evidence.
create table progress_report_document (
    tenant_id text not null default current_setting('app.tenant'),
    report_id uuid not null,
    position integer not null,
    document_id uuid not null,
    primary key (tenant_id, report_id, position),
    foreign key (tenant_id, report_id) references progress_report (tenant_id, id)
);
create index progress_report_document_document on progress_report_document (tenant_id, document_id);

alter table progress_report_document enable row level security;
alter table progress_report_document force row level security;
create policy tenant on progress_report_document using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

-- The path of an assignment (เส้นทางเรื่องนี้), only ever added to.
create table assignment_step (
    tenant_id text not null default current_setting('app.tenant'),
    id uuid not null,
    assignment_id uuid not null,
    kind text not null check (kind in ('OFFERED', 'ACCEPTED', 'RETURNED', 'REASSIGNED', 'REPORTED', 'SUBMITTED',
        'SENT_BACK', 'VERIFIED', 'CANCELLED', 'REMINDED', 'OVERDUE')),
    at timestamptz not null,
    by_user text,
    by_position text,
    unit text not null,
    percent integer,
    note text,
    primary key (tenant_id, id),
    foreign key (tenant_id, assignment_id) references assignment (tenant_id, id)
);
create index assignment_step_assignment on assignment_step (tenant_id, assignment_id, at);

alter table assignment_step enable row level security;
alter table assignment_step force row level security;
create policy tenant on assignment_step using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
