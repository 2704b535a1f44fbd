package io.github.sasp4j.spring;

import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.watch.InMemorySnapshotStore;
import io.github.sasp4j.watch.OrderWatch;
import io.github.sasp4j.watch.SnapshotStore;
import io.github.sasp4j.watch.WatchListener;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;

/**
 * A started {@link OrderWatch}, where the host has a {@link WatchListener}. Snapshots are kept in memory unless the host has a
 * {@link SnapshotStore}, such as a {@code JdbcSnapshotStore}.
 */
@AutoConfiguration(after = SaspAutoConfiguration.class)
@ConditionalOnBean(WatchListener.class)
public class SaspWatchAutoConfiguration {

    /** The last told status of each order. */
    @Bean
    @ConditionalOnMissingBean
    SnapshotStore saspSnapshotStore() {
        return new InMemorySnapshotStore();
    }

    /** The watch. */
    @Bean
    @ConditionalOnMissingBean
    OrderWatch saspOrderWatch(
            PostPaymentStatuses statuses,
            SnapshotStore store,
            WatchListener listener,
            SaspClientProperties properties,
            ObjectProvider<InstantSource> clock) {
        return properties
                .watch()
                .applyTo(OrderWatch.over(statuses, store, listener, clock.getIfUnique(InstantSource::system)));
    }

    /** Starts the watch with the application, and ends it first. */
    @Bean
    @ConditionalOnMissingBean(name = "saspWatchLifecycle")
    SmartLifecycle saspWatchLifecycle(OrderWatch watch) {
        return new WatchLifecycle(watch);
    }
}
