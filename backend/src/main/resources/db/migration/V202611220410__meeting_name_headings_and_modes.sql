alter table meeting
  add mode text not null default 'IN_PERSON' check (mode in ('IN_PERSON', 'ELECTRONIC', 'HYBRID')),
  add secrecy text not null default 'ORDINARY' check (secrecy in ('ORDINARY', 'SECRET')),
  add procurement boolean not null default false,
  add adjourned_from uuid,
  add agenda_changes integer not null default 0,
  add foreign key (tenant_id, adjourned_from) references meeting (tenant_id, id);

alter table agenda_item
  add heading_kind text check (heading_kind in ('CHAIR_INFORMS', 'ADOPTION_OF_MINUTES', 'MATTERS_ARISING',
    'FOR_INFORMATION', 'FOR_CONSIDERATION', 'OTHER_MATTERS')),
  add presenter_name text,
  add minutes integer check (minutes between 1 and 600),
  add adopts uuid,
  add foreign key (tenant_id, adopts) references meeting (tenant_id, id),
  drop constraint agenda_item_heading_check,
  add constraint agenda_item_heading_check check (heading between 1 and 20);

-- The agendas on record have the five official headings; their owner reads all provinces only where nothing hides them.
alter table meeting no force row level security;
alter table agenda_item no force row level security;

update agenda_item set heading_kind = case heading
  when 1 then 'CHAIR_INFORMS' when 2 then 'ADOPTION_OF_MINUTES' when 3 then 'FOR_INFORMATION'
  when 4 then 'FOR_CONSIDERATION' else 'OTHER_MATTERS' end;

update agenda_item item set adopts = last.id
from meeting here, meeting last
where item.kind = 'LAST_MINUTES'
  and (here.tenant_id, here.id) = (item.tenant_id, item.meeting_id)
  and (last.tenant_id, last.committee_id) = (here.tenant_id, here.committee_id)
  and item.title like '% ' || last.number || '/' || last.year_be;

set constraints all immediate;
alter table agenda_item alter heading_kind set not null;
alter table agenda_item force row level security;
alter table meeting force row level security;

create table agenda_paper (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  item_id uuid not null,
  position integer not null,
  document_id uuid not null,
  primary key (tenant_id, item_id, position),
  foreign key (tenant_id, item_id) references agenda_item (tenant_id, id) on delete cascade,
  foreign key (tenant_id, document_id) references document (tenant_id, id)
);

alter table agenda_paper enable row level security;
alter table agenda_paper force row level security;
create policy tenant on agenda_paper
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
