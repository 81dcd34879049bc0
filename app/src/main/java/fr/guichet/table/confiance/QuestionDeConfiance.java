package fr.guichet.table.confiance;

import fr.guichet.table.catalogue.ClePublique;

import java.util.List;

/**
 * What someone at the desk must say before tables are taken.
 *
 * @param confiance why it is asked; {@link Confiance#REVOQUEE}: nothing is asked, it is refused
 * @param editeur as the catalogue calls itself; nothing proves it but the key
 * @param emetteurs whose tables are concerned
 * @param connues the same key where it was given up; the keys it would take the place of where
 *     another signs for these émetteurs
 */
public record QuestionDeConfiance(
        Confiance confiance,
        String editeur,
        ClePublique cle,
        List<String> emetteurs,
        List<CleDeConfiance> connues) {}
