package fr.guichet.bench;

/** Runs every benchmark in turn; each prints its ratio against a floor of the same run. */
final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        ImportBench.mesurer();
        DecisionBench.mesurer();
        RechercheBench.mesurer();
        DroitsBench.mesurer();
        PdfBench.mesurer();
        CodesBench.mesurer();
        AttestationBench.mesurer();
        DemarrageBench.mesurer();
    }
}
