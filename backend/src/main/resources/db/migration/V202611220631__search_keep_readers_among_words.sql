-- Who may find an entry stands among its words, and nowhere else.
alter table search_entry drop column readers;
