CREATE TABLE `order` (
  `select` INTEGER PRIMARY KEY,
  `from` VARCHAR(20),
  `group` VARCHAR(20) DEFAULT 'x',
  `two words` VARCHAR(20) COMMENT 'a "quoted" \\ comment',
  `with ``quotes``` VARCHAR(20),
  `Ünïcode` VARCHAR(20),
  CamelCase VARCHAR(20)
);

CREATE TABLE `Mixed Case` (
  `Id` INTEGER NOT NULL,
  `order` INTEGER,
  PRIMARY KEY (`Id`),
  CONSTRAINT `the reference` FOREIGN KEY (`order`) REFERENCES `order` (`select`)
);

CREATE TABLE `dotted.name` (`a.b` INTEGER CHECK (`a.b` > 0), `$dollar` VARCHAR(9), `1st` VARCHAR(9), UNIQUE (`$dollar`, `1st`));

CREATE SEQUENCE `A Sequence`;

CREATE INDEX `an index` ON `order` (`two words`, `from` DESC);

CREATE VIEW `a view` AS SELECT `two words` AS `some words` FROM `order` WHERE `with ``quotes``` IS NOT NULL;

CREATE TRIGGER `on insert` BEFORE INSERT ON `order` FOR EACH ROW SET new.`from` = 'here';
