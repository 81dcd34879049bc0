package fr.guichet.couverture;

import fr.guichet.regles.Alerte;
import fr.guichet.regles.Decision;
import fr.guichet.regles.Extrait;

import java.util.Optional;

/**
 * A decision that was kept, and its case decided again by the rules of today.
 *
 * @param gardee as it was taken
 * @param ceJour on the tables of its day; empty where they were not kept with it
 * @param tablesCeJour what it read of them
 * @param aujourdhui on the tables in force
 * @param tablesAujourdhui what it reads of those
 */
record Rejeu(
        Decision gardee,
        Optional<Decision> ceJour,
        Optional<Extrait> tablesCeJour,
        Decision aujourdhui,
        Extrait tablesAujourdhui) {

    /** What the tables of its day lead to now. */
    enum Fidelite {
        /** The same, rule by rule. */
        ENTIERE,
        /** The same thing to bill, in other words or by another way. */
        AUTREMENT_DITE,
        /** Something else: the rules are no longer those of that day. */
        ROMPUE,
        /** Nobody knows: the tables were not kept. */
        INCONNUE
    }

    static Rejeu de(DecisionGardee gardee, Referentiel referentiel) {
        var situation = gardee.situation();
        return new Rejeu(
                gardee.decision(),
                gardee.tables().map(tables -> referentiel.decider(situation, tables)),
                gardee.tables().map(tables -> tables.extrait(situation)),
                referentiel.decider(situation),
                referentiel.extrait(situation));
    }

    Fidelite fidelite() {
        if (ceJour.isEmpty()) {
            return Fidelite.INCONNUE;
        }
        var reglesSeules = gardeeSansAge();
        if (ceJour.get().equals(reglesSeules)) {
            return Fidelite.ENTIERE;
        }
        return Resultat.de(ceJour.get()).equals(Resultat.de(reglesSeules))
                        && ceJour.get().alertes().equals(reglesSeules.alertes())
                ? Fidelite.AUTREMENT_DITE
                : Fidelite.ROMPUE;
    }

    /** What the rules alone had said: the age of a table is that of the day it is looked at. */
    Decision gardeeSansAge() {
        return new Decision(
                gardee.mode(),
                gardee.motif(),
                gardee.cadre(),
                gardee.alertes().stream()
                        .filter(alerte -> alerte.code() != Alerte.Code.TABLE_ANCIENNE)
                        .toList(),
                gardee.trace());
    }
}
