alter table meeting add agenda_changed_by text;
