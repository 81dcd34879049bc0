package fr.guichet.convention;

import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Regroupement;

import java.util.List;

/** The lines of the tables that the rules read, in the base or about to be. */
public record LignesEnVigueur(
        List<Convention> conventions,
        List<Regroupement> regroupements,
        List<Correspondance> correspondances) {}
