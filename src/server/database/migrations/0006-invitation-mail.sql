-- The mail that carries an invitation, so that the team page can say whether it went out.
alter table unwind.invitation add column mail_id uuid,
  add foreign key (practice_id, mail_id) references unwind.mail (practice_id, id);
