### Choosing a council area.

areas-home = Where do you live?
    .help = A town, an island or a council. Spelling does not matter much.
areas-work = Where do you work?
    .help = Only if it is somewhere else.
areas-both = Two places? Read both pages. You can use help in both.
areas-one = One area fits:
areas-more = These areas fit:
areas-none = No area fits. Look in the list below, or call the helpline: it helps you wherever you live.
areas-all = All council areas, with their towns
