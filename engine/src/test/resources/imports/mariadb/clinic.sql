CREATE TABLE departments (
  hospital INT,
  number INT,
  name VARCHAR(80) NOT NULL,
  head INT,
  parent INT,
  CONSTRAINT departments_key PRIMARY KEY (hospital, number),
  CONSTRAINT department_parent FOREIGN KEY (hospital, parent) REFERENCES departments (hospital, number)
);

CREATE TABLE doctors (
  id INT PRIMARY KEY,
  hospital INT NOT NULL,
  department INT NOT NULL,
  name VARCHAR(80) NOT NULL,
  mentor INT,
  FOREIGN KEY (mentor) REFERENCES doctors (id),
  CONSTRAINT works_in FOREIGN KEY (hospital, department) REFERENCES departments (hospital, number)
);

ALTER TABLE departments ADD CONSTRAINT department_head FOREIGN KEY (head) REFERENCES doctors (id);

CREATE TABLE patients (
  id INT PRIMARY KEY,
  born DATE NOT NULL CHECK (born > '1900-01-01'),
  doctor INT,
  CONSTRAINT treated_by FOREIGN KEY (doctor) REFERENCES doctors (id)
);

CREATE TABLE visits (
  patient INT,
  at DATETIME,
  doctor INT NOT NULL,
  hospital INT,
  department INT,
  PRIMARY KEY (patient, at),
  UNIQUE (doctor, at),
  FOREIGN KEY (patient) REFERENCES patients (id),
  FOREIGN KEY (doctor) REFERENCES doctors (id),
  FOREIGN KEY (hospital, department) REFERENCES departments (hospital, number) ON DELETE SET NULL
);

CREATE TABLE bills (
  patient INT NOT NULL,
  at DATETIME NOT NULL,
  cents BIGINT NOT NULL,
  FOREIGN KEY (patient, at) REFERENCES visits (patient, at)
);
