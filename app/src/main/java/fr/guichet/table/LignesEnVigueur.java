package fr.guichet.table;

import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

import java.util.List;

/** The lines of the tables that the rules use, of every kind they read. */
public record LignesEnVigueur(
        List<Convention> conventions,
        List<Regroupement> regroupements,
        List<Correspondance> correspondances) {}
