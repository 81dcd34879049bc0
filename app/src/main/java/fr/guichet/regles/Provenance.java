package fr.guichet.regles;

import java.time.LocalDate;

/** Where a value comes from, and the day it was last checked there. */
public record Provenance(Source source, LocalDate verifieeLe) {}
