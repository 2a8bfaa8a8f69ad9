-- Whoever joins by electronic media attends from then on.
alter table attendance drop constraint attendance_method_check;
alter table attendance add constraint attendance_method_check check (method in ('LIST', 'EMEETING', 'QR', 'SECRETARY'));
alter table stay drop constraint stay_method_check;
alter table stay add constraint stay_method_check check (method in ('LIST', 'EMEETING', 'QR', 'SECRETARY'));
