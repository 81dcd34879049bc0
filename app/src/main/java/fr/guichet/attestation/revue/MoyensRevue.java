package fr.guichet.attestation.revue;

import fr.guichet.attestation.Classeur;
import fr.guichet.attestation.lecture.Lecteur;
import fr.guichet.common.Dialogues;
import fr.guichet.common.Tasks;
import fr.guichet.couverture.ReportCarteViewModel;

/**
 * What a review works with.
 *
 * @param onglet the tab of the patient's covers, which what is validated fills
 * @param tasks for what is kept and shown
 * @param lecture for the reading, which may last: it must hold up nothing else
 */
public record MoyensRevue(
        Classeur classeur,
        Lecteur lecteur,
        ReportCarteViewModel onglet,
        Tasks tasks,
        Tasks lecture,
        Dialogues dialogues) {}
