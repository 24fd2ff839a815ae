// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import gatehouse.model.fact.AccountFact;
import gatehouse.model.fact.ApkFact;
import gatehouse.model.fact.AppFact;
import gatehouse.model.fact.CoverageFact;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.IdentityFact;
import gatehouse.model.fact.KnowledgeFact;
import gatehouse.model.fact.LinkFact;
import gatehouse.model.fact.NetworkFact;
import gatehouse.model.fact.PhoneFact;
import gatehouse.model.fact.TrafficFact;

/**
 * A small typed statement read out of evidence or knowledge.
 *
 * <p>Each kind is a record; the relation that rules see is the record's name in snake case with the
 * record's components as columns: {@code InstalledBy(AppId app, ...)} is {@code installed_by(app,
 * ...)}. The record is the only declaration. There are no nulls: what is not known is not said.
 */
public sealed interface Fact
    permits IdentityFact,
        CoverageFact,
        PhoneFact,
        AppFact,
        ApkFact,
        DeviceFact,
        NetworkFact,
        TrafficFact,
        AccountFact,
        LinkFact,
        KnowledgeFact {}
