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
  mentor INT REFERENCES doctors,
  CONSTRAINT works_in FOREIGN KEY (hospital, department) REFERENCES departments
);

ALTER TABLE departments ADD CONSTRAINT department_head FOREIGN KEY (head) REFERENCES doctors;

CREATE TABLE patients (
  id INT PRIMARY KEY,
  born DATE NOT NULL CHECK (born > DATE '1900-01-01'),
  doctor INT REFERENCES doctors
);

CREATE TABLE visits (
  patient INT REFERENCES patients,
  at TIMESTAMP,
  doctor INT NOT NULL REFERENCES doctors,
  hospital INT,
  department INT,
  PRIMARY KEY (patient, at),
  UNIQUE (doctor, at),
  FOREIGN KEY (hospital, department) REFERENCES departments ON DELETE SET NULL
);

CREATE TABLE bills (
  patient INT NOT NULL,
  at TIMESTAMP NOT NULL,
  cents BIGINT NOT NULL,
  FOREIGN KEY (patient, at) REFERENCES visits
);
